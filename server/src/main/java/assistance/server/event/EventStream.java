package assistance.server.event;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import assistance.api.StreamEvent;

/// What waits for one client, until the thread of its request writes it. A client that reads too slowly is cut off, and
/// goes on where it was with its next request.
public final class EventStream {
    private static final int MOST_WAITING = 1_000;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration RIGHTS_HOLD = Duration.ofSeconds(1);

    private final String session;
    private final long joined;
    private final Predicate<StoredEvent> mayStillKnow;
    private final LongSupplier nanos;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private List<Waiting> beginning = List.of();
    private volatile long position;
    private volatile boolean ended;

    /// A piece of the stream.
    ///
    /// @param event whose reader was found to be allowed to know of it, or null for what anybody may
    /// @param since when that was found, in [#nanos]
    private record Waiting(Frame frame, @Nullable StoredEvent event, long since) {}

    /// @param session who reads, see [assistance.server.session.Gate#session]
    /// @param joined the id after which the stream gets what happens
    /// @param mayStillKnow finds out whether the reader may know of something at this moment
    /// @param nanos the time, see [System#nanoTime]
    EventStream(String session, long joined, Predicate<StoredEvent> mayStillKnow, LongSupplier nanos) {
        this.session = session;
        this.joined = joined;
        this.position = joined;
        this.mayStillKnow = mayStillKnow;
        this.nanos = nanos;
    }

    String session() {
        return session;
    }

    long joined() {
        return joined;
    }

    /// The last id the reader knows of, once everything that waits is read.
    long position() {
        return position;
    }

    /// Sets what comes before everything else.
    ///
    /// @param missed which the reader may know of just now
    void begin(Frame first, List<StoredEvent> missed) {
        long now = nanos.getAsLong();
        beginning = Stream.concat(Stream.of(new Waiting(first, null, now)),
                missed.stream().map(event -> new Waiting(event.frame(), event, now))).toList();
    }

    /// Adds something that happened, for a reader who may know of it just now.
    void tell(StoredEvent event) {
        if (event.id() > position) {
            add(new Waiting(event.frame(), event, nanos.getAsLong()), event.id());
        }
    }

    /// Tells the reader how far the stream is.
    void mark(long id) {
        add(new Waiting(Frame.of(StreamEvent.MARK, id), null, nanos.getAsLong()), id);
    }

    private void add(Waiting next, long id) {
        if (waiting.size() >= MOST_WAITING) {
            end();
        }
        if (!ended) {
            waiting.add(next);
            position = id;
        }
    }

    /// Ends the stream; what waits is not sent any more.
    void end() {
        ended = true;
        waiting.clear();
        waiting.add(new Waiting(Frame.HEARTBEAT, null, nanos.getAsLong()));
    }

    /// Sends everything as it comes, until the stream ends or nobody reads it any more.
    ///
    /// @throws IOException when the reader is gone
    public void sendTo(OutputStream out) throws IOException {
        for (var next : beginning) {
            send(next, out);
        }
        out.flush();
        try {
            while (!ended) {
                var next = waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    Frame.HEARTBEAT.writeTo(out);
                }
                for (; next != null && !ended; next = waiting.poll()) {
                    send(next, out);
                }
                out.flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Rights that were looked at when a slow reader's event began to wait are looked at again.
    private void send(Waiting next, OutputStream out) throws IOException {
        boolean fresh = nanos.getAsLong() - next.since() < RIGHTS_HOLD.toNanos();
        if (next.event() == null || fresh || mayStillKnow.test(next.event())) {
            next.frame().writeTo(out);
        }
    }
}
