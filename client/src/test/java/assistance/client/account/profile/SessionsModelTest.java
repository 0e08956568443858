package assistance.client.account.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.account.SessionInfo;
import assistance.client.TestServer;

class SessionsModelTest {
    private static final String LINE = """
            {"id":%d,"device":"Assistance (Linux)","createdAt":"2026-11-20T08:00:00Z",\
            "lastUsedAt":"2026-11-24T08:00:00Z","current":%s}""";

    private final TestServer remote = new TestServer().answer("GET /api/me/sessions", 200,
            "[" + LINE.formatted(3, true) + "," + LINE.formatted(2, false) + "]");
    private final AtomicInteger signedOut = new AtomicInteger();
    private final SessionsModel model = new SessionsModel(ProfileAnswers.model(remote), signedOut::incrementAndGet);

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void endsOneAndShowsWhichRemain() {
        model.load();
        SessionInfo other = model.sessionsProperty().get().getLast();
        assertFalse(other.current());
        remote.answer("DELETE /api/me/sessions/2", 204, "")
                .answer("GET /api/me/sessions", 200, "[" + LINE.formatted(3, true) + "]");

        model.end(other);

        assertEquals(List.of(3L), model.sessionsProperty().get().stream().map(SessionInfo::id).toList());
        assertEquals(0, signedOut.get());
    }

    @Test
    void endsAllAndReturnsToTheSignIn() {
        remote.answer("DELETE /api/me/sessions", 204, "");

        model.endAll();

        assertEquals(1, signedOut.get());
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void staysWhereItIsWhenTheServerDoesNotAnswer() {
        model.load();
        remote.close();

        model.endAll();

        assertEquals(0, signedOut.get());
        assertTrue(model.failureProperty().get().contains("ne répond pas"));
        assertEquals(2, model.sessionsProperty().get().size());
        assertFalse(model.busyProperty().get());
    }
}
