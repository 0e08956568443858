package assistance.client.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.TestServer;
import assistance.client.connection.Fingerprint;
import assistance.client.connection.network.Network;
import assistance.client.diagnostic.Finding.State;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class DiagnosticModelTest {
    private static final Background SAME_THREAD = new Background(Runnable::run, Runnable::run);

    private final TestServer remote = new TestServer().answer("GET /health", 200, "up");

    @TempDir
    private Path home;

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void findsAllWellWithAServerThatIsTrusted() {
        DiagnosticModel model = model(remote.fingerprint(), Clock.systemUTC(), "1.0.0");
        model.start();

        assertEquals(State.GOOD, state(model, Check.ADDRESS));
        assertEquals("Aucun", words(model, Check.PROXY));
        // A certificate made for a test is good for a day.
        assertEquals(State.WARNING, state(model, Check.CERTIFICATE), words(model, Check.CERTIFICATE));
        assertTrue(advice(model, Check.CERTIFICATE).startsWith("Ce certificat expire bientôt"));
        assertTrue(words(model, Check.CERTIFICATE).contains(Fingerprint.readable(remote.fingerprint())));
        assertTrue(words(model, Check.CERTIFICATE).endsWith("Vous lui faites confiance."));
        assertEquals(State.GOOD, state(model, Check.ANSWER));
        assertEquals(State.GOOD, state(model, Check.CLOCK));
        assertEquals("Application 1.0.0, serveur 1.0.0.", words(model, Check.VERSION));
        assertEquals(State.GOOD, state(model, Check.DISK));
        assertFalse(model.busyProperty().get());
    }

    @Test
    void showsTheCertificateNobodyTrustsAndSaysWhatToDo() {
        DiagnosticModel model = model(null, Clock.systemUTC(), "1.0.0");
        model.start();

        assertEquals(State.BAD, state(model, Check.CERTIFICATE));
        assertTrue(words(model, Check.CERTIFICATE).contains(Fingerprint.readable(remote.fingerprint())));
        assertTrue(advice(model, Check.CERTIFICATE).startsWith("Ce serveur n’est pas encore connu."));
        assertEquals(State.BAD, state(model, Check.ANSWER));
        assertEquals(State.LEFT_OUT, state(model, Check.CLOCK));
        assertTrue(remote.received().isEmpty());
    }

    @Test
    void tellsACertificateThatHasChanged() {
        DiagnosticModel model = model("AB".repeat(32), Clock.systemUTC(), "1.0.0");
        model.start();

        assertTrue(advice(model, Check.CERTIFICATE).contains("a changé"), advice(model, Check.CERTIFICATE));
    }

    @Test
    void saysThatNobodyAnswers() {
        remote.close();
        DiagnosticModel model = model(remote.fingerprint(), Clock.systemUTC(), "1.0.0");
        model.start();

        assertEquals(State.GOOD, state(model, Check.ADDRESS));
        assertEquals(State.LEFT_OUT, state(model, Check.CERTIFICATE));
        assertEquals(State.BAD, state(model, Check.ANSWER));
        assertTrue(advice(model, Check.ANSWER).contains("ne répond pas"));
    }

    @Test
    void tellsAServerThatIsIll() {
        remote.answer("GET /health", 503, "the database does not answer");
        DiagnosticModel model = model(remote.fingerprint(), Clock.systemUTC(), "1.0.0");
        model.start();

        assertEquals(State.BAD, state(model, Check.ANSWER));
        assertTrue(words(model, Check.ANSWER).contains("503"));
    }

    @Test
    void warnsOfAWrongClockAndOfAnotherVersion() {
        DiagnosticModel model = model(remote.fingerprint(),
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3).negated()), "2.0.0");
        model.start();

        assertEquals(State.WARNING, state(model, Check.CLOCK));
        assertTrue(advice(model, Check.CLOCK).startsWith("Réglez l’heure"));
        assertEquals(State.WARNING, state(model, Check.VERSION));
    }

    @Test
    void leavesOutTheRestWhenCancelled() {
        Deque<Runnable> work = new ArrayDeque<>();
        DiagnosticModel model = new DiagnosticModel(subject(remote.fingerprint(), "1.0.0"),
                new Background(work::add, Runnable::run), Clock.systemUTC(), Texts.forLanguage("fr"));
        model.start();
        work.remove().run();
        assertEquals(State.GOOD, state(model, Check.ADDRESS));
        assertEquals(State.RUNNING, state(model, Check.PROXY));
        Runnable late = work.remove();

        model.cancel();
        late.run();

        assertFalse(model.busyProperty().get());
        assertTrue(Stream.of(Check.values()).skip(1).allMatch(check -> state(model, check) == State.LEFT_OUT));
    }

    @Test
    void becomesATextForSupport() {
        DiagnosticModel model = model(null, Clock.systemUTC(), "1.0.0");
        model.start();

        String report = model.report();
        assertTrue(report.startsWith("Assistance 1.0.0, "), report);
        assertTrue(report.contains("[Correct] Proxy – Aucun"), report);
        assertTrue(report.contains("[Échec] Certificat – "), report);
        assertTrue(report.contains("\n    Ce serveur n’est pas encore connu."), report);
    }

    @Test
    void asksForAServerWhereNoneIsChosen() {
        DiagnosticModel model = new DiagnosticModel(
                new Subject(Optional.empty(), null, Network.direct(), home, "1.0.0", Optional.empty()), SAME_THREAD,
                Clock.systemUTC(), Texts.forLanguage("fr"));
        model.start();

        assertEquals(State.BAD, state(model, Check.ADDRESS));
        assertEquals(State.LEFT_OUT, state(model, Check.DISK));
    }

    private DiagnosticModel model(@Nullable String pin, Clock clock, String serverVersion) {
        return new DiagnosticModel(subject(pin, serverVersion), SAME_THREAD, clock, Texts.forLanguage("fr"));
    }

    private Subject subject(@Nullable String pin, String serverVersion) {
        URI address = remote.address();
        return new Subject(Optional.of(address), pin, Network.direct(), home, "1.0.0", Optional.of(serverVersion));
    }

    private static State state(DiagnosticModel model, Check check) {
        return model.finding(check).get().state();
    }

    private static String words(DiagnosticModel model, Check check) {
        return model.finding(check).get().words();
    }

    private static String advice(DiagnosticModel model, Check check) {
        return model.finding(check).get().advice();
    }
}
