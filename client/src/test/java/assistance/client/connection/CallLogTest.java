package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.client.Logged;
import assistance.client.TestServer;

class CallLogTest {
    private final TestServer remote = new TestServer();
    private final Server server = new Server(remote.address(), remote.fingerprint(), Locale.FRANCE);
    private final Logged log = Logged.by(CallLog.class);

    @AfterEach
    void stop() {
        log.close();
        remote.close();
    }

    @Test
    void namesTheCallAndTheFieldsOfARefusalButNothingThatWasTyped() {
        remote.answer("GET /api/users?search=Dupont", 400, """
                {"type":"about:blank","title":"Bad","status":400,"detail":"Dupont est trop long.",
                "errors":[{"field":"name","message":"Dupont est trop long."}]}""");

        fails("/api/users?search=Dupont");

        assertEquals(List.of("INFO GET /api/users: 400  name"), log.lines());
    }

    @Test
    void warnsOfAServersErrorUnderTheReferenceItHasThere() {
        remote.answer("GET /api/tickets/33", 500, """
                {"type":"about:blank","title":"Error","status":500,"detail":"Boum","instance":"urn:uuid:1",
                "errors":[]}""");

        fails("/api/tickets/33");
        fails("/api/tickets/33");

        assertEquals(
                List.of("WARNING GET /api/tickets/33: 500 urn:uuid:1", "WARNING GET /api/tickets/33: 500 urn:uuid:1"),
                log.lines());
    }

    @Test
    void tellsOfAnOutageOnceHoweverOftenTheServerIsTried() throws ServerException {
        remote.answer("GET /api/tickets/33", 503, "");
        for (int i = 0; i < 3; i++) {
            fails("/api/tickets/33");
        }
        remote.answer("GET /api/tickets/33", 200, "{\"id\":33,\"name\":\"é\"}");
        server.get("/api/tickets/33", Named.class);
        server.get("/api/tickets/33", Named.class);
        remote.close();
        server.forgetConnections();
        for (int i = 0; i < 3; i++) {
            fails("/api/tickets/33");
        }

        assertEquals(List.of("WARNING No answer to GET /api/tickets/33", "INFO The server answers again",
                "WARNING No answer to GET /api/tickets/33"), log.lines());
        assertEquals(ServerException.Unreachable.class, log.entries().getLast().getThrown().getClass());
    }

    @Test
    void keepsTheNamesUsersGiveToThemselves(@TempDir Path folder) {
        remote.answer("GET /api/grid-layouts/OPEN/Chez%20Dupont", 404, "");
        remote.answer("GET /api/attachments/5", 200, "contents");

        fails("/api/grid-layouts/OPEN/Chez%20Dupont");
        assertThrows(ServerException.LocalFile.class,
                () -> server.download("/api/attachments/5", folder.resolve("none/Dupont.txt"), _ -> {}));

        assertEquals(2, log.lines().size());
        assertFalse(log.lines().toString().contains("Dupont"), log.lines().toString());
    }

    private void fails(String path) {
        assertThrows(ServerException.class, () -> server.get(path, Named.class));
    }
}
