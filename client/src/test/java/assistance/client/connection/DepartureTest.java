package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.client.TestServer;

/// What is called back was never with the server, and what may be there is not called back.
@Timeout(30)
class DepartureTest {
    private static final int SIZE = 200_000;

    @TempDir
    Path folder;

    private final TestServer remote = new TestServer().answer("POST /m", 201, "{\"id\":1,\"name\":\"é\"}");
    private final Server server = new Server(remote.address(), remote.fingerprint(), Locale.FRANCE);
    private final List<Boolean> calledBack = new ArrayList<>();

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void whatIsCalledBackHalfWayIsNeverAtTheServer() {
        assertThrows(ServerException.Cancelled.class, () -> send(cancelledAt(bytes -> bytes > SIZE)));

        assertEquals(List.of(true), calledBack);
        assertTrue(remote.received().isEmpty());
    }

    @Test
    void whatHasLeftWholeIsNotCalledBack() throws Exception {
        assertEquals(1, send(cancelledAt(bytes -> bytes == 2 * SIZE)).id());

        assertEquals(List.of(false), calledBack);
        assertEquals(1, remote.received().size());
    }

    @Test
    void whatIsCalledBackBeforeItLeavesNeverDoes() {
        Departure departure = new Departure(_ -> {});
        assertTrue(departure.cancel());

        assertThrows(ServerException.Cancelled.class, () -> send(departure));
        assertTrue(remote.received().isEmpty());
    }

    @Test
    void wordsAloneAreNotCalledBackOnceTheyLeave() throws Exception {
        Departure departure = new Departure(_ -> {});
        server.multipart("/m", "message", new Named(3, "Objet"), List.of(), "key", departure, Named.class);

        assertFalse(departure.cancel());
    }

    @Test
    void theSameKeySentAgainAfterwardsArrives() throws Exception {
        assertThrows(ServerException.Cancelled.class, () -> send(cancelledAt(bytes -> bytes > 0)));

        send(new Departure(_ -> {}));

        assertEquals("key", remote.received().getFirst().header("Idempotency-Key"));
    }

    /// Called back once by the thread that sends, between two pieces.
    private Departure cancelledAt(LongPredicate moment) {
        AtomicReference<Departure> made = new AtomicReference<>();
        Departure departure = new Departure(bytes -> {
            if (calledBack.isEmpty() && moment.test(bytes)) {
                calledBack.add(Objects.requireNonNull(made.get()).cancel());
            }
        });
        made.set(departure);
        return departure;
    }

    private Named send(Departure departure) throws ServerException, IOException {
        Path first = Files.write(folder.resolve("a.bin"), new byte[SIZE]);
        Path second = Files.write(folder.resolve("b.bin"), new byte[SIZE]);
        return server.multipart("/m", "message", new Named(3, "Objet"),
                List.of(new Upload("a.bin", first, SIZE), new Upload("b.bin", second, SIZE)), "key", departure,
                Named.class);
    }
}
