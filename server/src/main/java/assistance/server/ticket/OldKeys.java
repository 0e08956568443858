package assistance.server.ticket;

import java.time.Clock;
import java.time.Duration;

import assistance.server.database.Database;

/// Idempotency keys that no request is repeated with any more.
public final class OldKeys {
    private static final Duration AGE = Duration.ofDays(30);

    private final Database database;
    private final Clock clock;
    private final IdempotencyStore store = new IdempotencyStore();

    public OldKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Removes them.
    public void remove() {
        database.run(tx -> store.removeBefore(tx, clock.instant().minus(AGE)));
    }
}
