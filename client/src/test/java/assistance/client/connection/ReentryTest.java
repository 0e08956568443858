package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.client.TestServer;

class ReentryTest {
    private static final String NAMED = "{\"id\":1,\"name\":\"é\"}";

    private final TestServer remote = new TestServer();
    private final Server server = new Server(remote.address(), remote.fingerprint(), Locale.FRANCE);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    @BeforeEach
    void expire() {
        server.useToken("old");
        server.onRefusedToken(() -> {
            asked.incrementAndGet();
            return "new";
        }, ended::incrementAndGet);
        for (String call : List.of("GET /a", "POST /m", "DELETE /api/session")) {
            remote.answer(call, 401, "");
            remote.answerToToken("new", call, NAMED);
        }
    }

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void goesOnWithTheSameCallAndTheNewToken() throws ServerException {
        assertEquals(new Named(1, "é"), server.get("/a", Named.class));

        assertEquals(List.of("Bearer old", "Bearer new"), tokens());
        assertEquals(1, asked.get());
        server.get("/a", Named.class);
        assertEquals("Bearer new", tokens().getLast());
    }

    @Test
    void sendsTheFilesOfACallAgain(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "contenu");

        server.multipart("/m", "message", new Named(3, "Objet"), List.of(new Upload("a.txt", file, 7)), "key-1",
                Named.class);

        TestServer.Received again = remote.received().getLast();
        assertEquals("key-1", again.header("Idempotency-Key"));
        assertTrue(again.body().contains("contenu"));
    }

    @Test
    void asksOnceForManyCalls() throws Exception {
        CountDownLatch allRefused = new CountDownLatch(1);
        server.onRefusedToken(() -> {
            asked.incrementAndGet();
            await(allRefused);
            return "new";
        }, ended::incrementAndGet);
        List<Future<Named>> answers = new ArrayList<>();
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                answers.add(calls.submit(() -> server.get("/a", Named.class)));
            }
            while (remote.received().size() < 8) {
                Thread.onSpinWait();
            }
            allRefused.countDown();
        }

        for (Future<Named> answer : answers) {
            assertEquals(new Named(1, "é"), answer.get());
        }
        assertEquals(1, asked.get());
    }

    @Test
    void endsTheSessionOnceForAllWhenTheUserWouldRatherNot() {
        server.onRefusedToken(() -> {
            asked.incrementAndGet();
            return null;
        }, ended::incrementAndGet);

        for (int i = 0; i < 2; i++) {
            ServerException.Refused refused = assertThrows(ServerException.Refused.class,
                    () -> server.get("/a", Named.class));
            assertEquals(401, refused.status());
        }

        assertEquals(1, asked.get());
        assertEquals(1, ended.get());
        assertNull(remote.received().getLast().header("Authorization"));
    }

    @Test
    void doesNotTakeAWrongPasswordForAnEndedSession() {
        server.useToken(null);

        assertThrows(ServerException.Refused.class, () -> server.get("/a", Named.class));

        assertEquals(0, asked.get());
        assertEquals(0, ended.get());
    }

    @Test
    void neverAsksWhileSigningOut() {
        assertThrows(ServerException.Refused.class, () -> server.signOut("/api/session"));

        assertEquals(List.of("Bearer old"), tokens());
        assertEquals(0, asked.get());
    }

    private List<String> tokens() {
        return remote.received().stream().map(request -> String.valueOf(request.header("Authorization"))).toList();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
