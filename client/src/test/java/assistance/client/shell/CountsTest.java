package assistance.client.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.client.TestServer;
import assistance.client.connection.Server;
import assistance.client.ui.Background;

class CountsTest {
    private final TestServer remote = new TestServer()
            .answer("POST /api/tickets/count", 200, "{\"pageCount\":2,\"ticketCount\":12}")
            .answer("GET /api/tickets/unread-count", 200, "{\"count\":2}");
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Counts counts = new Counts(
            new ShellClient(new Server(remote.address(), remote.fingerprint(), Locale.FRANCE)),
            new Background(waiting::add, Runnable::run));

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void showsTheServersNumbers() {
        counts.refresh();
        work();

        assertEquals(12, counts.openProperty().get());
        assertEquals(2, counts.unreadProperty().get());
        assertTrue(counts.onlineProperty().get());
    }

    @Test
    void keepsTheLastNumbersWhenTheServerIsGone() {
        counts.refresh();
        work();
        remote.close();
        counts.refresh();
        work();

        assertEquals(2, counts.unreadProperty().get());
        assertFalse(counts.onlineProperty().get());
    }

    @Test
    void asksOnceMoreForWishesThatCameDuringTheAsking() {
        counts.refresh();
        counts.refresh();
        counts.refresh();
        work();

        assertEquals(2, remote.received().stream().filter(request -> request.call().contains("unread")).count());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
