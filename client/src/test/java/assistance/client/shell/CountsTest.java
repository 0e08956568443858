package assistance.client.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Role;
import assistance.client.TestServer;
import assistance.client.connection.Server;
import assistance.client.ui.Background;

class CountsTest {
    private final TestServer remote = new TestServer()
            .answer("POST /api/tickets/count", 200, "{\"pageCount\":2,\"ticketCount\":12}")
            .answer("GET /api/tickets/unread-count", 200, "{\"count\":2}")
            .answer("GET /api/account-requests?state=PENDING&pageSize=10", 200, page(3))
            .answer("GET /api/admin/mails?state=FAILED&pageSize=10", 200, page(4));
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Counts counts = countsFor(Role.AGENT);

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

    @Test
    void anAdministratorSeesWhatWaits() {
        Counts administrators = countsFor(Role.ADMIN);
        administrators.refresh();
        work();

        assertEquals(3, administrators.admin().requestsProperty().get());
        assertEquals(4, administrators.admin().failedMailsProperty().get());
    }

    @Test
    void nobodyElseAsksForWhatWaitsForAdministrators() {
        counts.refresh();
        work();

        assertEquals(0, counts.admin().requestsProperty().get());
        assertTrue(remote.received().stream().noneMatch(request -> request.call().contains("admin")));
    }

    private Counts countsFor(Role role) {
        return new Counts(new ShellClient(new Server(remote.address(), remote.fingerprint(), Locale.FRANCE)),
                new Background(waiting::add, Runnable::run), role);
    }

    private static String page(int count) {
        return "{\"rows\":[],\"page\":0,\"pageCount\":1,\"count\":" + count + "}";
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
