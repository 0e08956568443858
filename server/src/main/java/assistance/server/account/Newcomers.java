package assistance.server.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Configuration;

import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;

/// Adds users.
public final class Newcomers {
    private static final String NO_PASSWORD = "";

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
            AdministrationLock.take(tx);
            if (isTaken(tx, user.email())) {
                throw new IllegalArgumentException("There is a user " + user.email() + " already.");
            }
            List<Long> companies = new ArrayList<>();
            for (String name : user.companies()) {
                companies.add(new NewcomerStore(tx).company(name)
                        .orElseThrow(() -> new IllegalArgumentException("There is no company " + name + ".")));
            }
            add(tx, new Newcomer(user.email(), user.firstName(), user.lastName(), user.role(),
                    companies.stream().distinct().toList(), "fr", true), passwordHash);
        });
    }

    /// Whether a user has the address; stays true or false for who holds the [AdministrationLock].
    public boolean isTaken(Configuration transaction, String email) {
        return new NewcomerStore(transaction).isTaken(email);
    }

    /// Adds a user who has no password yet, and for whom the tickets there are so far count as read. The caller holds
    /// the [AdministrationLock] and has asked [#isTaken].
    ///
    /// @return the user's id
    public long add(Configuration transaction, Newcomer newcomer) {
        return add(transaction, newcomer, NO_PASSWORD);
    }

    private long add(Configuration transaction, Newcomer newcomer, String passwordHash) {
        var store = new NewcomerStore(transaction);
        long id = store.insert(newcomer, passwordHash, clock.millis());
        newcomer.companyIds().forEach(company -> store.join(id, company));
        return id;
    }
}
