package assistance.server.event;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import assistance.api.StreamEvent;
import assistance.server.account.Account;
import assistance.server.database.Database;

/// Opens streams: new ones, and those that go on where an earlier one ended.
public final class Streams {
    private static final int MOST_MISSED = 1_000;
    private static final long NOTHING = -1;

    private final Database database;
    private final EventFeed feed;
    private final EventStore store = new EventStore();

    public Streams(Database database, EventFeed feed) {
        this.database = database;
        this.feed = feed;
    }

    /// Opens a stream of what a reader may know.
    ///
    /// @param session who reads, see [assistance.server.session.Gate#session]
    /// @param lastSeen the last id the reader knows of, or null for a reader who knows nothing
    EventStream open(String session, Account reader, @Nullable Long lastSeen) throws InterruptedException {
        long lastId = database.read(store::lastId);
        var stream = feed.join(session, lastId);
        try {
            if (lastSeen == null) {
                stream.begin(Frame.of(StreamEvent.HELLO, stream.joined()), List.of());
            } else {
                // An id that was never given comes of a database that was put back to an earlier time.
                goOn(stream, reader, lastSeen <= lastId ? lastSeen : NOTHING);
            }
            return stream;
        } catch (RuntimeException e) {
            feed.leave(stream);
            throw e;
        }
    }

    private void goOn(EventStream stream, Account reader, long lastSeen) {
        var missed = missed(lastSeen, stream.joined());
        if (missed.isEmpty()) {
            stream.begin(Frame.of(StreamEvent.RESET, stream.joined()), List.of());
        } else {
            stream.begin(Frame.of(StreamEvent.HELLO, lastSeen),
                    missed.get().stream().filter(event -> event.isFor(reader)).toList());
        }
    }

    /// What happened between two ids, unless it is too much or too long ago.
    private Optional<List<StoredEvent>> missed(long after, long until) {
        return database.read(tx -> {
            var events = store.between(tx, after, until, MOST_MISSED + 1);
            return after < store.forgotten(tx) || events.size() > MOST_MISSED ? Optional.empty() : Optional.of(events);
        });
    }

    /// Closes a stream that nobody reads any more.
    void close(EventStream stream) {
        feed.leave(stream);
    }
}
