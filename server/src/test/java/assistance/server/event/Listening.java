package assistance.server.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.json.JsonMapper;

import assistance.api.TicketEvent;
import assistance.server.HttpsClient;

/// A client of the event stream, who notes what arrives.
final class Listening implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Received END = new Received("end", -1, "");

    /// A server-sent event as it arrived.
    record Received(String name, long id, String data) {
        TicketEvent ticketEvent() {
            assertEquals("ticket", name, this::toString);
            return JSON.readValue(data, TicketEvent.class);
        }
    }

    private final InputStream body;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

    private Listening(InputStream body) {
        this.body = body;
        Thread.ofVirtual().start(this::read);
    }

    /// Opens a stream.
    ///
    /// @param headers names, each followed by its value
    static Listening to(HttpsClient client, String... headers) {
        var response = client.open("/api/events", headers);
        assertEquals(200, response.statusCode());
        assertEquals("text/event-stream", response.headers().firstValue("Content-Type").orElse(""));
        return new Listening(response.body());
    }

    /// Opens a stream that goes on behind an event.
    static Listening after(HttpsClient client, long lastId) {
        return to(client, "Last-Event-ID", Long.toString(lastId));
    }

    /// Opens a stream and reads its beginning.
    static Listening fromNow(HttpsClient client) throws InterruptedException {
        var listening = to(client);
        assertEquals("hello", listening.next().name());
        return listening;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            List<String> event = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    event.add(line);
                } else if (event.size() == 3) {
                    received.add(new Received(value(event.get(0), "event"), Long.parseLong(value(event.get(1), "id")),
                            value(event.get(2), "data")));
                }
                if (line.isEmpty()) {
                    event.clear();
                }
            }
        } catch (IOException cut) {
            // The end too.
        }
        received.add(END);
    }

    private static String value(String line, String field) {
        assertEquals(field + ": ", line.substring(0, field.length() + 2));
        return line.substring(field.length() + 2);
    }

    /// The next event; waits for it.
    Received next() throws InterruptedException {
        var next = received.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        assertNotNull(next, "nothing arrives");
        return next;
    }

    TicketEvent nextTicketEvent() throws InterruptedException {
        return next().ticketEvent();
    }

    /// Waits for the end of the stream, with nothing before it.
    void awaitEnd() throws InterruptedException {
        assertEquals(END, next());
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
