package assistance.client.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import assistance.client.TestServer;
import assistance.client.admin.list.Surroundings;
import assistance.client.connection.Server;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The administration's lists on a server that answers what it is told to, and what the lists need around them. It is
/// 24 November 2026.
public final class AdminServer implements AutoCloseable {
    /// Answers the calls.
    public final TestServer remote = new TestServer();
    /// How often something was said to have changed.
    public final AtomicInteger changes = new AtomicInteger();
    private final Path folder;

    public AdminServer() {
        try {
            folder = Files.createTempDirectory("admin");
            folder.toFile().deleteOnExit();
            folder.resolve("settings.properties").toFile().deleteOnExit();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything happens at once, on the thread of the test.
    public Surroundings atOnce() {
        return with(new Background(Runnable::run, Runnable::run));
    }

    public Surroundings with(Background background) {
        return new Surroundings(new Server(remote.address(), remote.fingerprint(), Locale.FRANCE), background,
                new Settings(folder), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")),
                new Texts(Locale.FRANCE), changes::incrementAndGet);
    }

    /// Answers the first page of a list in its first order.
    ///
    /// @param query the parameters before the page's, such as `sort=name`
    public AdminServer list(String path, String query, String... rows) {
        remote.answer("GET " + path + "?" + query + "&page=0&pageSize=50", 200, page(List.of(rows)));
        return this;
    }

    /// One page with all of the rows.
    public static String page(List<String> rows) {
        return "{\"rows\":[" + String.join(",", rows) + "],\"page\":0,\"pageCount\":1,\"count\":" + rows.size() + "}";
    }

    /// A refusal with a sentence.
    public static String problem(int status, String sentence, String errors) {
        return "{\"type\":\"about:blank\",\"title\":\"\",\"status\":" + status + ",\"detail\":\"" + sentence
                + "\",\"errors\":[" + errors + "]}";
    }

    /// The bodies of the calls that came in.
    public List<String> bodies(String call) {
        return remote.received()
                .stream()
                .filter(one -> one.call().equals(call))
                .map(TestServer.Received::body)
                .toList();
    }

    @Override
    public void close() {
        remote.close();
    }
}
