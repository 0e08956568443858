package assistance.server.password;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.server.account.Account;
import assistance.server.account.Accounts;
import assistance.server.database.Database;
import assistance.server.database.Sequences;

/// Links to choose a password: each is good for one use and some time, for the user and the address it was made for.
public final class PasswordLinks {
    /// Longer than any mail waits for its last attempt.
    private static final Duration LATEST_MAIL = Duration.ofDays(30);

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;
    private final LinkStore store = new LinkStore();
    private final SecureRandom random = new SecureRandom();

    public PasswordLinks(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Makes a link and ends the user's earlier ones, but never an invitation by a reset: anybody can ask for one.
    ///
    /// @return its id, for the mail
    long open(Configuration tx, Account account, LinkPurpose purpose) {
        // Taking the id queues those who do the same: each removes what the one before it made.
        long id = Sequences.nextId(tx);
        if (purpose == LinkPurpose.INVITATION) {
            store.removeAll(tx, account.id());
        } else {
            store.removeAll(tx, account.id(), purpose);
        }
        store.add(tx, new LinkStore.Row(id, purpose, account.id()), account.email(),
                clock.instant().plus(purpose.lifetime()));
        return id;
    }

    /// A token for the mail that is about to leave with a link; the link's time counts from now.
    ///
    /// @return nothing when the link has been used or ended meanwhile, so that nobody needs the mail any more
    public Optional<String> newToken(long linkId) {
        return database.write(tx -> store.find(tx, linkId).map(link -> {
            String token = Secret.random(random);
            store.addToken(tx, linkId, Secret.hash(token), clock.instant().plus(link.purpose().lifetime()));
            return token;
        }));
    }

    /// The link of a token, while it can be used; looking at it uses nothing up.
    public Optional<OpenLink> find(String token) {
        return database.read(tx -> find(tx, token));
    }

    /// Like [#find(String)], within a transaction.
    Optional<OpenLink> find(Configuration tx, String token) {
        return store.find(tx, Secret.hash(token), clock.instant())
                .flatMap(link -> accounts.find(tx, link.userId())
                        .map(account -> new OpenLink(link.id(), link.purpose(), account)));
    }

    /// Ends all links of a user, such as one who is deactivated.
    public void end(Configuration tx, long userId) {
        store.removeAll(tx, userId);
    }

    /// Removes links that ended long ago. A link that has just expired may still stand in a mail that waits, and begins
    /// anew when it leaves.
    public void removeOld() {
        database.run(tx -> store.removeExpired(tx, clock.instant().minus(LATEST_MAIL)));
    }
}
