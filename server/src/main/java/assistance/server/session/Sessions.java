package assistance.server.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import assistance.api.admin.JournalKind;
import assistance.server.account.Account;
import assistance.server.account.Accounts;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;
import assistance.server.limit.LimitStore;
import assistance.server.password.NewPasswords;
import assistance.server.password.PasswordChanges;
import assistance.server.password.Passwords;

/// Who is signed in, and the rules of signing in.
public final class Sessions {
    /// How exactly it is known when a session was last used.
    private static final Duration USE = Duration.ofMinutes(5);
    private static final int EMAIL_LENGTH = 254;

    private final Database database;
    private final Accounts accounts;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final PasswordChanges changes;
    private final Journal journal;
    private final Clock clock;
    private final LimitStore limits = new LimitStore();
    private final SessionStore store = new SessionStore();
    private final SignInThrottle throttle;
    private final SecureRandom random = new SecureRandom();

    public Sessions(Database database, Accounts accounts, Passwords passwords, NewPasswords newPasswords,
            PasswordChanges changes, Journal journal, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
        this.throttle = new SignInThrottle(clock);
    }

    /// Begins a session; an unknown address, a wrong password and a deactivated user get one and the same answer.
    SignedIn signIn(SignIn request, Device device) {
        String email = request.email().strip().toLowerCase(Locale.ROOT);
        checkLengths(email, request.password());
        var origin = new SignInThrottle.Origin(email, device.party());
        database.run(tx -> throttle.admit(tx, origin));
        // The slow comparison happens outside of transactions: nobody waits for it.
        var stored = database.read(tx -> store.credentials(tx, email));
        boolean same = passwords.matches(request.password(), stored.map(SessionStore.Credentials::passwordHash));
        var user = stored.filter(found -> same && found.active());
        return user.flatMap(proven -> begin(origin, proven, device)).orElseThrow(() -> {
            database.run(tx -> journal.note(tx, Actor.unknown(device.ip()), JournalKind.SIGN_IN_REFUSED, email));
            return Refusal.of(401, "session.wrongPassword");
        });
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

    /// Begins a session, unless the password was replaced while it was compared.
    private Optional<SignedIn> begin(SignInThrottle.Origin origin, SessionStore.Credentials proven, Device device) {
        var token = BearerToken.random(random);
        return database.write(tx -> {
            var now = clock.instant();
            // The user before the ids, as whoever changes users does; the limits after them, see Limits.
            if (!store.signsIn(tx, proven, now)) {
                return Optional.empty();
            }
            long userId = proven.userId();
            long id = Sequences.nextId(tx);
            throttle.succeeded(tx, origin);
            store.removeExpired(tx, now);
            var lifetime = Duration.ofDays(limits.read(tx).sessionDays());
            store.add(tx, id, token, userId, device.name(), now, now.plus(lifetime));
            var account = accounts.find(tx, userId).orElseThrow();
            journal.note(tx, account.actor(device.ip()), JournalKind.SIGNED_IN, account.displayName(),
                    device.name().isEmpty() ? List.of() : List.of(Detail.of("journal.device", device.name())));
            return Optional.of(new SignedIn(token.value(), account.toUser()));
        });
    }

    /// Ends a session at once.
    void signOut(Account account, BearerToken token, Actor actor) {
        database.run(tx -> {
            // Sessions come after the ids everywhere, as signing in removes old ones.
            journal.note(tx, actor, JournalKind.SIGNED_OUT, account.displayName());
            store.remove(tx, token);
        });
    }

    /// The user a token stands for, while the session lasts and the user is active.
    Optional<Account> account(BearerToken token) {
        if (token.value().isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var session = database.read(tx -> store.lasting(tx, token, now)
                .flatMap(found -> accounts.find(tx, found.userId()).map(user -> new Used(user, found.lastUsed()))));
        if (session.isPresent() && !now.isBefore(session.get().last().plus(USE))) {
            database.run(tx -> store.used(tx, token, now));
        }
        return session.map(Used::account);
    }

    private record Used(Account account, Instant last) {}

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
    void changePassword(Account account, BearerToken token, PasswordChange change, Device device) {
        checkNew(account, change);
        var origin = new SignInThrottle.Origin(account.email(), device.party());
        database.run(tx -> throttle.admit(tx, origin));
        var stored = database.read(tx -> store.credentials(tx, account.email()));
        if (!passwords.matches(change.current(), stored.map(SessionStore.Credentials::passwordHash))) {
            throw Refusal.invalid("current", "session.wrongCurrent");
        }
        String hash = passwords.hash(change.password());
        database.run(tx -> {
            changes.replace(tx, account, account.actor(device.ip()), hash, token.hash());
            throttle.succeeded(tx, origin);
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
