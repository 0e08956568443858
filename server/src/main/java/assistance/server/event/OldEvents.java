package assistance.server.event;

import java.time.Clock;
import java.time.Duration;

import assistance.server.database.Database;

/// Events that nobody is told any more: whoever comes back after so long reads everything anew.
public final class OldEvents {
    private static final Duration AGE = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;
    private final EventStore store = new EventStore();

    public OldEvents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Removes them.
    public void remove() {
        database.read(tx -> store.newestBefore(tx, clock.instant().minus(AGE)))
                .ifPresent(id -> database.run(tx -> store.forget(tx, id)));
    }
}
