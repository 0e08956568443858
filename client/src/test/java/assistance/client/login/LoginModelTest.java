package assistance.client.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.SignInAnswers;
import assistance.client.TestServer;
import assistance.client.settings.Settings;

class LoginModelTest {
    private final TestServer remote = new TestServer();
    private final List<Session> sessions = new ArrayList<>();

    @TempDir
    private Path home;

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void namesEveryFieldLeftEmptyAndAsksNobody() {
        LoginModel model = model();
        model.emailProperty().set("  ");

        model.signIn();

        assertEquals("Saisissez votre adresse e-mail.", model.emailErrorProperty().get());
        assertEquals("Saisissez votre mot de passe.", model.passwordErrorProperty().get());
        assertTrue(model.serverErrorProperty().get().startsWith("Saisissez l’adresse du serveur"));
        assertTrue(model.editingServerProperty().get());
    }

    @Test
    void takesTheRedMarkAwayAsSoonAsTheFieldIsFilled() {
        LoginModel model = model();
        model.signIn();

        model.emailProperty().set("c");

        assertEquals("", model.emailErrorProperty().get());
    }

    @Test
    void signsInAndRemembersWhereAndWho() {
        SignInAnswers.accept(remote);
        LoginModel model = trusting();

        model.signIn();

        assertEquals("DURAND Claire", sessions.getFirst().user().displayName());
        assertEquals("", model.passwordProperty().get());
        Settings next = new Settings(home);
        assertEquals(remote.address().toString(), next.server());
        assertEquals("claire@atelier.example", next.email());
    }

    @Test
    void saysPlainlyThatThePasswordIsWrongAndKeepsWhatWasTyped() {
        remote.answer("POST /api/session", 401, "");
        LoginModel model = trusting();

        model.signIn();

        assertEquals("L’adresse e-mail ou le mot de passe est incorrect. Vérifiez-les, puis réessayez.",
                model.failureProperty().get());
        assertTrue(model.passwordRefusedProperty().get());
        assertEquals("secret", model.passwordProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void saysHowLongToWaitAfterTooManyFailures() {
        remote.answer("POST /api/session", new TestServer.Answer(429, Map.of("Retry-After", "540"), ""));
        LoginModel model = trusting();

        model.signIn();

        assertEquals("Trop de tentatives. Réessayez dans 9\u00a0minutes.", model.failureProperty().get());
    }

    @Test
    void saysWhichServerDoesNotAnswer() {
        LoginModel model = trusting();
        remote.close();

        model.signIn();

        assertTrue(model.failureProperty().get().contains("https://localhost:" + remote.port()));
        assertFalse(model.passwordRefusedProperty().get());
        assertEquals("secret", model.passwordProperty().get());
    }

    @Test
    void showsTheServersWordsUnderTheFieldTheyConcern() {
        remote.answer("POST /api/session", 400, "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":400,"
                + "\"detail\":\"Non.\",\"errors\":[{\"field\":\"email\",\"message\":\"Trop longue.\"}]}");
        LoginModel model = trusting();

        model.signIn();

        assertEquals("Trop longue.", model.emailErrorProperty().get());
    }

    @Test
    void asksBeforeItTrustsAnUnknownServerAndThenGoesOn() {
        SignInAnswers.accept(remote);
        LoginModel model = filled();

        model.signIn();
        TrustQuestion question = Objects.requireNonNull(model.questionProperty().get());
        assertEquals(remote.fingerprint(), question.fingerprint());
        assertTrue(remote.received().isEmpty());
        model.trust();

        assertNull(model.questionProperty().get());
        assertEquals(1, sessions.size());
        assertEquals(remote.fingerprint(), new Settings(home).pin(remote.address()));
    }

    @Test
    void sendsNothingToAServerTheUserDoesNotTrust() {
        LoginModel model = filled();

        model.signIn();
        model.distrust();

        assertTrue(remote.received().isEmpty());
        assertTrue(model.failureProperty().get().contains("rien ne lui a été envoyé"));
        assertNull(new Settings(home).pin(remote.address()));
    }

    @Test
    void refusesAChangedCertificateUntilTheOldOneIsForgotten() {
        new Settings(home).trust(remote.address(), "AB".repeat(32));
        LoginModel model = filled();

        model.signIn();
        assertTrue(model.failureProperty().get().startsWith("Le certificat du serveur a changé"));
        assertTrue(model.certificateChangedProperty().get());
        assertNull(model.questionProperty().get());
        assertTrue(remote.received().isEmpty());

        model.forgetCertificate();
        model.signIn();
        assertNotNull(model.questionProperty().get());
    }

    private LoginModel trusting() {
        new Settings(home).trust(remote.address(), remote.fingerprint());
        return filled();
    }

    private LoginModel filled() {
        LoginModel model = model();
        model.serverProperty().set("localhost:" + remote.port());
        model.emailProperty().set(" claire@atelier.example ");
        model.passwordProperty().set("secret");
        return model;
    }

    private LoginModel model() {
        return LoginModels.of(new Settings(home), home, sessions::add);
    }
}
