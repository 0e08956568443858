package assistance.server.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import assistance.api.StreamEvent;

class EventStreamTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean allowed = new AtomicBoolean(true);
    private final EventStream stream = new EventStream("session", 0, _ -> allowed.get(), nanos::get);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    /// Ends the stream once something was flushed, as nobody else does here.
    private final OutputStream out = new OutputStream() {
        @Override
        public void write(int b) {
            sent.write(b);
        }

        @Override
        public void flush() {
            if (sent.size() > 0) {
                stream.end();
            }
        }
    };

    @Test
    void sendsWhatWaitsInItsOrder() throws IOException {
        stream.tell(event(1));
        stream.tell(event(2));
        stream.mark(7);
        stream.sendTo(out);
        assertEquals(
                "event: ticket\nid: 1\ndata: {}\n\nevent: ticket\nid: 2\ndata: {}\n\nevent: mark\nid: 7\ndata: {}\n\n",
                sent.toString(StandardCharsets.UTF_8));
        assertEquals(7, stream.position());
    }

    @Test
    void beginsWithWhatWasMissedAndRepeatsNothingOfIt() throws IOException {
        var resumed = new EventStream("session", 2, _ -> true, nanos::get);
        resumed.begin(Frame.of(StreamEvent.HELLO, 1), List.of(event(2)));
        resumed.tell(event(2));
        resumed.end();
        resumed.sendTo(sent);
        assertEquals("event: hello\nid: 1\ndata: {}\n\n", sent.toString(StandardCharsets.UTF_8).substring(0, 29));
        assertEquals(2, resumed.position());
    }

    @Test
    void endsWhenTooMuchWaitsAndSendsNothingMore() throws IOException {
        for (int id = 1; id <= 1_001; id++) {
            stream.tell(event(id));
        }
        assertEquals(1_000, stream.position());
        stream.sendTo(out);
        assertEquals(0, sent.size());
    }

    @Test
    void asksAgainForWhatWaitedLong() throws IOException {
        stream.tell(event(1));
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        stream.tell(event(2));
        allowed.set(false);
        stream.sendTo(out);
        assertEquals("event: ticket\nid: 2\ndata: {}\n\n", sent.toString(StandardCharsets.UTF_8));
    }

    @Test
    void endsWithItsReader() {
        stream.tell(event(1));
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> stream.sendTo(gone));
    }

    private static StoredEvent event(long id) {
        return new StoredEvent(id, Frame.of(StreamEvent.TICKET, id), 1, Audience.ALL);
    }
}
