package assistance.server.account;

import java.time.Clock;

import assistance.server.database.Database;

/// Adds users.
public final class Newcomers {
    private final Database database;
    private final Clock clock;

    public Newcomers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Adds a user who can sign in at once, and for whom the tickets there are so far count as read.
    ///
    /// @throws IllegalArgumentException when the address is taken or a company unknown
    public void add(NewUser user, String passwordHash) {
        database.run(tx -> {
            var store = new NewcomerStore(tx);
            if (store.isTaken(user.email())) {
                throw new IllegalArgumentException("There is a user " + user.email() + " already.");
            }
            long id = store.insert(user, passwordHash, clock.millis());
            for (String name : user.companies()) {
                store.join(id, store.company(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "There is no company " + name + ".")));
            }
        });
    }
}
