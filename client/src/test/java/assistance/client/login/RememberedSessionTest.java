package assistance.client.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.SignInAnswers;
import assistance.client.TestServer;
import assistance.client.settings.Settings;

class RememberedSessionTest {
    private static final String ME = """
            {"id":7,"firstName":"Claire","lastName":"DURAND","email":"claire@atelier.example","role":"CUSTOMER",
            "companies":[{"id":1,"name":"ATELIERS DU RHÔNE"}],"language":"fr","theme":"SYSTEM","notifications":[],
            "signature":""}""";

    private final TestServer remote = SignInAnswers.accept(new TestServer());
    private final List<Session> sessions = new ArrayList<>();

    @TempDir
    private Path home;

    @BeforeEach
    void trust() {
        new Settings(home).trust(remote.address(), remote.fingerprint());
    }

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void isTheOneOfTheLastTimeAfterAStart() {
        signIn(true);
        remote.answerToToken("t1", "GET /api/me", ME);
        sessions.clear();
        LoginModel next = model();
        next.resumption().start();

        assertEquals("DURAND Claire", sessions.getFirst().user().displayName());
        assertEquals("t1", sessions.getFirst().token());
        assertFalse(next.resumption().busyProperty().get());
    }

    @Test
    void isNotKeptUnlessWanted() throws IOException {
        assertFalse(model().stayingProperty().get());
        signIn(false);
        sessions.clear();
        model().resumption().start();

        assertTrue(sessions.isEmpty());
        assertFalse(Files.exists(home.resolve("secrets")));
    }

    @Test
    void leadsToTheLoginWithItsAddressOnceExpired() {
        signIn(true);
        remote.answer("GET /api/me", 401, "");
        sessions.clear();
        LoginModel next = model();
        next.resumption().start();

        assertTrue(sessions.isEmpty());
        assertEquals("claire@atelier.example", next.emailProperty().get());
        assertTrue(next.failureProperty().get().startsWith("Votre session a expiré"), next.failureProperty().get());
        assertTrue(next.stayingProperty().get());
        assertFalse(next.resumption().unansweredProperty().get());
        assertEquals(1, asked("GET /api/me"));
        model().resumption().start();
        assertEquals(1, asked("GET /api/me"));
    }

    @Test
    void staysWhenTheServerDoesNotAnswer() {
        signIn(true);
        remote.close();
        LoginModel next = model();
        next.resumption().start();

        assertTrue(next.failureProperty().get().contains("ne répond pas"), next.failureProperty().get());
        assertTrue(next.resumption().unansweredProperty().get());
        assertTrue(model().stayingProperty().get());
    }

    @Test
    void isForgottenWithTheSignOut() throws IOException {
        signIn(true);
        LoginModels.remembered(new Settings(home), home).forget();
        sessions.clear();
        model().resumption().start();

        assertTrue(sessions.isEmpty());
        assertEquals(0, asked("GET /api/me"));
        try (Stream<Path> files = Files.list(home.resolve("secrets"))) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".secret")));
        }
    }

    @Test
    void goesOnWithTheTokenOfAnotherSignIn() {
        signIn(true);
        LoginModels.remembered(new Settings(home), home).renew("t2");
        remote.answerToToken("t2", "GET /api/me", ME);
        model().resumption().start();

        assertEquals("t2", sessions.getLast().token());
    }

    @Test
    void leavesNoTraceOfTheOneBeforeWhenSomebodyElseSignsIn() throws IOException {
        signIn(true);
        LoginModel next = model();
        next.stayingProperty().set(false);
        fill(next, "paul@atelier.example");
        next.signIn();

        try (Stream<Path> files = Files.list(home.resolve("secrets"))) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".secret")));
        }
    }

    @Test
    void isNoneOfTheSettingsBusiness() throws IOException {
        remote.answer("POST /api/session", 200, """
                {"token":"very-secret-token","user":{"id":7,"firstName":"Claire","lastName":"DURAND",
                "email":"claire@atelier.example","role":"CUSTOMER","companies":[]}}""");
        signIn(true);

        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("very-secret"),
                        file.toString());
            }
        }
    }

    private void signIn(boolean stay) {
        LoginModel model = model();
        model.stayingProperty().set(stay);
        fill(model, "claire@atelier.example");
        model.signIn();
        assertEquals(1, sessions.size());
    }

    private void fill(LoginModel model, String email) {
        model.serverProperty().set(remote.address().toString());
        model.emailProperty().set(email);
        model.passwordProperty().set("secret");
    }

    private long asked(String call) {
        return remote.received().stream().filter(one -> one.call().equals(call)).count();
    }

    private LoginModel model() {
        return LoginModels.of(new Settings(home), home, sessions::add);
    }
}
