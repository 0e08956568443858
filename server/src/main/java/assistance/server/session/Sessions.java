package assistance.server.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.account.PasswordChange;
import assistance.api.account.PasswordRules;
import assistance.server.account.Account;
import assistance.server.account.Accounts;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.password.NewPasswords;
import assistance.server.password.PasswordChanges;
import assistance.server.password.Passwords;

/// Who is signed in, and the rules of signing in.
public final class Sessions {
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final int EMAIL_LENGTH = 254;

    private final Database database;
    private final Accounts accounts;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final PasswordChanges changes;
    private final Clock clock;
    private final SessionStore store = new SessionStore();
    private final SignInThrottle throttle;
    private final SecureRandom random = new SecureRandom();

    public Sessions(Database database, Accounts accounts, Passwords passwords, NewPasswords newPasswords,
            PasswordChanges changes, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.changes = changes;
        this.clock = clock;
        this.throttle = new SignInThrottle(clock);
    }

    /// Begins a session; an unknown address, a wrong password and a deactivated user get one and the same answer.
    SignedIn signIn(SignIn request, String remoteAddress) {
        String email = request.email().strip().toLowerCase(Locale.ROOT);
        checkLengths(email, request.password());
        var origin = new SignInThrottle.Origin(email, remoteAddress);
        database.run(tx -> throttle.admit(tx, origin));
        // The slow comparison happens outside of transactions: nobody waits for it.
        var stored = database.read(tx -> store.credentials(tx, email));
        boolean same = passwords.matches(request.password(), stored.map(SessionStore.Credentials::passwordHash));
        var user = stored.filter(found -> same && found.active())
                .orElseThrow(() -> Refusal.of(401, "session.wrongPassword"));
        return begin(origin, user.userId());
    }

    private static void checkLengths(String email, String password) {
        var defects = new ArrayList<Refusal.Field>();
        if (email.isEmpty()) {
            defects.add(new Refusal.Field("email", "http.missing"));
        } else if (email.length() > EMAIL_LENGTH) {
            defects.add(new Refusal.Field("email", "session.emailTooLong", EMAIL_LENGTH));
        }
        if (password.isEmpty()) {
            defects.add(new Refusal.Field("password", "http.missing"));
        } else if (password.length() > PasswordRules.MAX_LENGTH) {
            defects.add(new Refusal.Field("password", "session.passwordTooLong", PasswordRules.MAX_LENGTH));
        }
        if (!defects.isEmpty()) {
            throw Refusal.invalid(defects);
        }
    }

    private SignedIn begin(SignInThrottle.Origin origin, long userId) {
        var token = BearerToken.random(random);
        return database.write(tx -> {
            var now = clock.instant();
            throttle.succeeded(tx, origin);
            store.removeExpired(tx, now);
            store.add(tx, token, userId, now, now.plus(LIFETIME));
            return new SignedIn(token.value(), accounts.find(tx, userId).orElseThrow().toUser());
        });
    }

    /// Ends a session at once.
    void signOut(BearerToken token) {
        database.run(tx -> store.remove(tx, token));
    }

    /// The user a token stands for, while the session lasts and the user is active.
    Optional<Account> account(BearerToken token) {
        if (token.value().isEmpty()) {
            return Optional.empty();
        }
        return database.read(tx -> store.userId(tx, token, clock.instant()).flatMap(id -> accounts.find(tx, id)));
    }

    /// The users of sessions as they are now, by session; without those that are over and users who are not active.
    ///
    /// @param sessionIds see [Gate#session]
    public Map<String, Account> accounts(Set<String> sessionIds) {
        return database.read(tx -> {
            Map<String, Long> users = store.userIds(tx, sessionIds, clock.instant());
            Map<Long, Account> found = accounts.find(tx, Set.copyOf(users.values()));
            var accountsOfSessions = new HashMap<String, Account>();
            users.forEach((session, user) -> accountsOfSessions.put(session, found.get(user)));
            return accountsOfSessions;
        });
    }

    /// Replaces a user's password, ends the user's other sessions and tells the user by mail.
    void changePassword(Account account, BearerToken token, PasswordChange change, String remoteAddress) {
        checkNew(account, change);
        var origin = new SignInThrottle.Origin(account.email(), remoteAddress);
        database.run(tx -> throttle.admit(tx, origin));
        var stored = database.read(tx -> store.credentials(tx, account.email()));
        if (!passwords.matches(change.current(), stored.map(SessionStore.Credentials::passwordHash))) {
            throw Refusal.invalid("current", "session.wrongCurrent");
        }
        String hash = passwords.hash(change.password());
        database.run(tx -> {
            throttle.succeeded(tx, origin);
            changes.replace(tx, account, hash, token.hash());
        });
        changes.wake();
    }

    private void checkNew(Account account, PasswordChange change) {
        newPasswords.fault(change.password(), account.words()).ifPresent(fault -> {
            throw Refusal.invalid(List.of(new Refusal.Field("password", fault)));
        });
        if (change.current().length() > PasswordRules.MAX_LENGTH) {
            throw Refusal.invalid("current", "session.passwordTooLong", PasswordRules.MAX_LENGTH);
        }
    }
}
