package assistance.client.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.TestServer;
import assistance.client.settings.Settings;

class ForgottenPasswordModelTest {
    private static final String CALL = "POST /api/password-resets";

    private final TestServer remote = new TestServer();
    private final Settings settings;
    private final LoginModel login;

    ForgottenPasswordModelTest(@TempDir Path home) {
        settings = new Settings(home);
        settings.trust(remote.address(), remote.fingerprint());
        login = LoginModels.of(settings, home, _ -> {});
        login.serverProperty().set("localhost:" + remote.port());
        login.emailProperty().set(" claire@atelier.example ");
    }

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void sendsTheAddressTypedOnTheLoginScreen() {
        remote.answer(CALL, 202, "");
        ForgottenPasswordModel model = model();

        model.send();

        assertEquals("{\"email\":\"claire@atelier.example\"}", remote.received().getFirst().body());
        assertTrue(model.sentProperty().get());
        assertEquals("", model.errorProperty().get());
    }

    @Test
    void asksForTheServersAddressFirst() {
        login.serverProperty().set("");

        assertTrue(login.forgottenPassword().isEmpty());
        assertTrue(login.serverErrorProperty().get().startsWith("Saisissez l’adresse du serveur"));
        assertTrue(login.editingServerProperty().get());
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        ForgottenPasswordModel model = model();
        model.emailProperty().set(" ");

        model.send();

        assertEquals("Saisissez votre adresse e-mail.", model.errorProperty().get());
        assertTrue(remote.received().isEmpty());
        model.emailProperty().set("c");
        assertEquals("", model.errorProperty().get());
    }

    @Test
    void saysHowLongToWaitAfterTooManyWishes() {
        remote.answer(CALL, new TestServer.Answer(429, Map.of("Retry-After", "540"), ""));
        ForgottenPasswordModel model = model();

        model.send();

        assertEquals("Trop de tentatives. Réessayez dans 9\u00a0minutes.", model.errorProperty().get());
        assertFalse(model.sentProperty().get());
    }

    @Test
    void saysWhatTheServerFindsWrongWithTheAddress() {
        remote.answer(CALL, 400, "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":400,\"detail\":\"Non.\","
                + "\"errors\":[{\"field\":\"email\",\"message\":\"Saisissez une adresse entière.\"}]}");
        ForgottenPasswordModel model = model();

        model.send();

        assertEquals("Saisissez une adresse entière.", model.errorProperty().get());
    }

    @Test
    void saysWhenTheServerDoesNotAnswerAndKeepsTheAddress() {
        ForgottenPasswordModel model = model();
        remote.close();

        model.send();

        assertTrue(model.errorProperty().get().contains("ne répond pas"), model.errorProperty().get());
        assertEquals("claire@atelier.example", model.emailProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void sendsNothingToAServerBeforeItIsTrusted() {
        remote.answer(CALL, 202, "");
        settings.forgetPin(remote.address());
        ForgottenPasswordModel model = model();
        model.send();
        assertTrue(remote.received().isEmpty());

        model.trust();

        assertNull(model.questionProperty().get());
        assertTrue(model.sentProperty().get());
        assertEquals(remote.fingerprint(), settings.pin(remote.address()));
    }

    @Test
    void sendsNothingToAServerTheUserDoesNotTrust() {
        settings.forgetPin(remote.address());
        ForgottenPasswordModel model = model();
        model.send();
        model.distrust();

        assertTrue(remote.received().isEmpty());
        assertTrue(model.errorProperty().get().contains("rien ne lui a été envoyé"));
    }

    private ForgottenPasswordModel model() {
        return login.forgottenPassword().orElseThrow();
    }
}
