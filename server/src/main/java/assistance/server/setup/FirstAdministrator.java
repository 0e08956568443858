package assistance.server.setup;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.server.account.Accounts;
import assistance.server.account.Newcomer;
import assistance.server.account.Newcomers;
import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.password.PasswordChanges;
import assistance.server.password.Passwords;
import assistance.server.password.Secret;

/// Lets whoever reads the server's output become the first administrator. Each start of each node gives out a link of
/// its own, as long as nobody administers; all of them end with the first use of one, or when an administrator is
/// made in another way.
public final class FirstAdministrator {
    private static final String NO_SESSION = "";

    private final Database database;
    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Passwords passwords;
    private final PasswordChanges changes;
    private final Clock clock;
    private final SetupStore store = new SetupStore();

    public FirstAdministrator(Database database, Accounts accounts, Newcomers newcomers, Passwords passwords,
            PasswordChanges changes, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.passwords = passwords;
        this.changes = changes;
        this.clock = clock;
    }

    /// Makes a link where there is no administrator.
    ///
    /// @return its token
    public Optional<String> begin() {
        return database.write(tx -> {
            if (store.hasAdministrator(tx)) {
                store.removeAll(tx);
                return Optional.empty();
            }
            String token = Secret.random(new SecureRandom());
            store.add(tx, Secret.hash(token), clock.instant());
            return Optional.of(token);
        });
    }

    /// Whether a link can be used.
    public boolean isOpen(String token) {
        return database.read(tx -> isOpen(tx, token));
    }

    private boolean isOpen(Configuration tx, String token) {
        return store.has(tx, Secret.hash(token)) && !store.hasAdministrator(tx);
    }

    /// Makes the administrator, who can sign in at once.
    ///
    /// @param ip where the holder of the link is
    /// @return false when the link can't be used, be it since a moment ago
    /// @throws Refusal 409 naming the address when somebody has it
    public boolean add(String token, Newcomer administrator, String password, String ip) {
        // Slow on purpose, and therefore before the transaction.
        String hash = passwords.hash(password);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            if (!isOpen(tx, token)) {
                return false;
            }
            if (newcomers.isTaken(tx, administrator.email())) {
                throw Refusal.conflict("email", "setup.taken");
            }
            var account = accounts.find(tx, newcomers.add(tx, administrator)).orElseThrow();
            changes.replace(tx, account, account.actor(ip), hash, NO_SESSION);
            store.removeAll(tx);
            return true;
        });
    }
}
