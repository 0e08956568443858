package assistance.server.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.session.Sessions;

/// Reads what happened and hands it to the streams of those who may know, in a thread of its own. Who may is asked of
/// the database each time, never remembered.
public final class EventFeed implements AutoCloseable {
    /// After it, what other nodes committed without a word is found too, and sessions that ended.
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);
    private static final int BATCH = 500;
    /// Readers who were told nothing for so many ids are told how far they are.
    private static final int MARK_DISTANCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(EventFeed.class);

    private final Database database;
    private final Sessions sessions;
    private final Events events;
    private final EventStore store = new EventStore();
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Thread thread;
    private long last;
    private long readersSeen = System.nanoTime();
    private boolean failing;
    private volatile boolean closed;

    public EventFeed(Database database, Sessions sessions, Events events) {
        this.database = database;
        this.sessions = sessions;
        this.events = events;
        thread = Thread.ofVirtual().name("events").unstarted(this::run);
    }

    /// Begins with what happens from now on.
    public void start() {
        last = database.read(store::lastId);
        thread.start();
        begun.countDown();
    }

    /// Lets a stream of what happens from now on begin.
    ///
    /// @param committed an id up to which all is committed, though perhaps not told yet
    EventStream join(String session, long committed) throws InterruptedException {
        begun.await();
        synchronized (this) {
            var stream = new EventStream(session, Math.max(last, committed), event -> mayKnow(session, event),
                    System::nanoTime);
            streams.add(stream);
            if (closed) {
                stream.end();
            }
            return stream;
        }
    }

    /// Forgets a stream that nobody reads any more.
    void leave(EventStream stream) {
        streams.remove(stream);
    }

    /// How many streams there are.
    public int size() {
        return streams.size();
    }

    private void run() {
        try {
            while (!closed) {
                distributeAll();
                events.awaitNews(LONGEST_REST);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void distributeAll() {
        try {
            while (distribute() == BATCH) {
                failing = false;
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !closed) {
                LOG.warn("What happens can't be read, it will be told later", e);
            }
            failing = true;
        }
    }

    private int distribute() {
        List<StoredEvent> batch = database.read(tx -> store.between(tx, last, Long.MAX_VALUE, BATCH));
        if (batch.isEmpty() && System.nanoTime() - readersSeen < LONGEST_REST.toNanos()) {
            return 0;
        }
        readersSeen = System.nanoTime();
        var present = advance(batch);
        try {
            tell(batch, present);
        } catch (RuntimeException e) {
            // They come back, and begin where they were.
            present.forEach(EventStream::end);
            throw e;
        }
        return batch.size();
    }

    /// In one step, so that each stream gets either all of a batch or begins after it.
    private synchronized List<EventStream> advance(List<StoredEvent> batch) {
        if (!batch.isEmpty()) {
            last = batch.getLast().id();
        }
        return List.copyOf(streams);
    }

    private void tell(List<StoredEvent> batch, List<EventStream> present) {
        Map<String, Account> readers = sessions.accounts(
                present.stream().map(EventStream::session).collect(Collectors.toSet()));
        for (var stream : present) {
            Account reader = readers.get(stream.session());
            if (reader == null) {
                stream.end();
                continue;
            }
            batch.stream().filter(event -> event.isFor(reader)).forEach(stream::tell);
            if (last - stream.position() > MARK_DISTANCE) {
                stream.mark(last);
            }
        }
    }

    private boolean mayKnow(String session, StoredEvent event) {
        Account reader = sessions.accounts(Set.of(session)).get(session);
        return reader != null && event.isFor(reader);
    }

    /// Ends all streams.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            streams.forEach(EventStream::end);
        }
        events.wake();
    }
}
