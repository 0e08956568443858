package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.api.SignIn;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.api.UnreadCount;
import assistance.client.TestServer;

class ServerTest {
    private final TestServer remote = new TestServer();
    private final Server server = new Server(remote.address(), remote.fingerprint(), Locale.FRANCE);

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void readsAnAnswerAndLeavesOutWhatItDoesNotKnow() throws ServerException {
        remote.answer("GET /api/tickets/unread-count", 200, "{\"count\":2,\"since\":\"later\"}");

        assertEquals(new UnreadCount(2), server.get("/api/tickets/unread-count", UnreadCount.class));
    }

    @Test
    void sendsTheTokenAndTheLanguageWithEveryCall() throws ServerException {
        remote.answer("GET /a", 200, "{\"id\":1,\"name\":\"é\"}");
        server.useToken("secret");

        server.get("/a", Named.class);

        TestServer.Received request = remote.received().getFirst();
        assertEquals("Bearer secret", request.header("Authorization"));
        assertEquals("fr", request.header("Accept-Language"));
    }

    @Test
    void sendsNoTokenBeforeSigningIn() throws ServerException {
        remote.answer("POST /a", 200, "{\"id\":1,\"name\":\"é\"}");

        server.post("/a", new SignIn("a@b.example", "geheim"), Named.class);

        assertNull(remote.received().getFirst().header("Authorization"));
        assertEquals("{\"email\":\"a@b.example\",\"password\":\"geheim\"}", remote.received().getFirst().body());
    }

    @Test
    void changesOnlyTheVersionItRead() throws ServerException {
        remote.answer("GET /t", new TestServer.Answer(200, Map.of("ETag", "\"7\""), "{\"id\":1,\"name\":\"é\"}"));
        remote.answer("PATCH /t", new TestServer.Answer(200, Map.of("ETag", "\"8\""), "{\"id\":1,\"name\":\"é\"}"));

        Versioned<Named> read = server.getVersioned("/t", Named.class);
        Versioned<Named> changed = server.patch("/t", new TicketChange(TicketState.RESOLVED, null, null), read.etag(),
                Named.class);

        assertEquals("\"7\"", remote.received().getLast().header("If-Match"));
        assertEquals("{\"state\":\"RESOLVED\"}", remote.received().getLast().body());
        assertEquals("\"8\"", changed.etag());
    }

    @Test
    void carriesTheServersOwnWordsForARefusal() {
        remote.answer("GET /a", 400, "{\"type\":\"about:blank\",\"title\":\"Bad\",\"status\":400,\"detail\":\"Non.\","
                + "\"errors\":[{\"field\":\"title\",\"message\":\"Vide.\"}]}");

        ServerException.Refused refused = assertThrows(ServerException.Refused.class,
                () -> server.get("/a", Named.class));

        assertEquals("Non.", refused.problem().detail());
        assertEquals("title", refused.problem().errors().getFirst().field());
    }

    @Test
    void knowsHowLongToWaitAfterTooManyAttempts() {
        remote.answer("GET /a", new TestServer.Answer(429, Map.of("Retry-After", "600"), ""));

        ServerException.Refused refused = assertThrows(ServerException.Refused.class,
                () -> server.get("/a", Named.class));

        assertEquals(429, refused.status());
        assertEquals(Duration.ofMinutes(10), refused.retryAfter());
    }

    @Test
    void refusesAnAnswerThatIsNotJson() {
        remote.answer("GET /a", 200, "<html>a proxy speaks</html>");

        assertThrows(ServerException.Refused.class, () -> server.get("/a", Named.class));
    }

    @Test
    void saysThatNobodyAnswers() {
        remote.close();

        ServerException.Unreachable unreachable = assertThrows(ServerException.Unreachable.class,
                () -> server.get("/a", Named.class));

        assertTrue(unreachable.address().contains("localhost"));
    }

    @Test
    void sendsFilesAndTellsHowFarItIs(@TempDir Path folder) throws Exception {
        remote.answer("POST /m", 201, "{\"id\":1,\"name\":\"é\"}");
        Path file = Files.writeString(folder.resolve("a.txt"), "x".repeat(40_000));
        List<Long> sent = new ArrayList<>();

        server.multipart("/m", "message", new Named(3, "Objet"), List.of(new Upload("Relevé 1.txt", file, 40_000)),
                "key-1", new Departure(sent::add), Named.class);

        TestServer.Received request = remote.received().getFirst();
        assertEquals("key-1", request.header("Idempotency-Key"));
        assertTrue(request.body().contains("name=\"message\""));
        assertTrue(request.body().contains("{\"id\":3,\"name\":\"Objet\"}"));
        assertTrue(request.body().contains("filename=\"Relevé 1.txt\""));
        assertEquals(40_000, sent.getLast());
        assertTrue(sent.size() > 1);
    }

    @Test
    void namesTheFileThatHasGoneInsteadOfBlamingTheNetwork(@TempDir Path folder) {
        Path gone = folder.resolve("parti.txt");

        ServerException.LocalFile failure = assertThrows(ServerException.LocalFile.class,
                () -> server.multipart("/m", "message", new Named(3, "a"), List.of(new Upload("parti.txt", gone, 1)),
                        "key-1", Named.class));

        assertEquals(gone, failure.file());
    }

    @Test
    void savesADownloadAndLeavesNothingElseBehind(@TempDir Path folder) throws Exception {
        remote.answer("GET /file", 200, "y".repeat(50_000));
        Path target = Files.writeString(folder.resolve("b.txt"), "before");
        List<Long> received = new ArrayList<>();

        server.download("/file", target, received::add);

        assertEquals("y".repeat(50_000), Files.readString(target));
        assertEquals(50_000, received.getLast());
        assertEquals(List.of(target), list(folder));
    }

    @Test
    void keepsWhatStoodThereWhenADownloadIsRefused(@TempDir Path folder) throws Exception {
        Path target = Files.writeString(folder.resolve("b.txt"), "before");

        assertThrows(ServerException.Refused.class, () -> server.download("/none", target, _ -> {}));

        assertEquals("before", Files.readString(target));
        assertEquals(List.of(target), list(folder));
    }

    @Test
    void speaksOnlyHttps() {
        assertThrows(IllegalArgumentException.class,
                () -> new Server(URI.create("http://localhost"), null, Locale.FRANCE));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(Objects.requireNonNull(folder))) {
            return files.toList();
        }
    }
}
