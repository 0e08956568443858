package assistance.server.admin.user;

import java.time.Clock;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.Page;
import assistance.api.Role;
import assistance.api.admin.JournalKind;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.server.account.Accounts;
import assistance.server.account.Newcomer;
import assistance.server.account.Newcomers;
import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;
import assistance.server.page.PageQuery;
import assistance.server.password.Invitations;

/// The users in the hands of administrators.
public final class Users {
    private static final long NONE = 0;

    private final Database database;
    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Invitations invitations;
    private final Journal journal;
    private final Clock clock;
    private final UserStore store = new UserStore();

    public Users(Database database, Accounts accounts, Invitations invitations, Journal journal, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.newcomers = new Newcomers(database, clock);
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
    }

    Page<UserAccount> page(PageQuery query, UserStore.Wanted wanted) {
        return database.read(tx -> store.page(tx, query, wanted, clock.instant()));
    }

    private UserAccount find(Configuration transaction, long id) {
        return store.find(transaction, id, clock.instant()).orElseThrow(Refusal::notFound);
    }

    /// Adds a user and invites an active one to choose a password.
    ///
    /// @throws Refusal 400 for fields at fault, 409 for an address that is taken
    UserAccount add(Actor actor, UserEntry entry) {
        var user = UserEntries.checked(entry);
        var added = database.write(tx -> {
            begin(tx, actor);
            require(tx, user, NONE);
            long id = newcomers.add(tx, user);
            journal.note(tx, actor, JournalKind.USER_ADDED, user.lastName() + " " + user.firstName(),
                    List.of(Detail.of("admin.journal.email", user.email()), UserEntries.role(user.role())));
            if (user.active()) {
                invitations.invite(tx, accounts.find(tx, id).orElseThrow());
            }
            return find(tx, id);
        });
        invitations.wake();
        return added;
    }

    /// Changes a user, whose rights are others at once; one who is no longer active is signed out at once.
    ///
    /// @throws Refusal 404, 400 for fields at fault, 409 for an address that is taken
    UserAccount change(Actor actor, long id, UserEntry entry) {
        var user = UserEntries.checked(entry);
        return database.write(tx -> {
            begin(tx, actor);
            var before = find(tx, id);
            requireOwnRights(actor, id, user);
            require(tx, user, id);
            // The user before the ids, whom the journal takes; sessions after them, as signing in does.
            store.update(tx, id, user);
            store.setCompanies(tx, id, user.companyIds());
            var after = find(tx, id);
            var details = UserEntries.changes(before, after);
            if (!details.isEmpty()) {
                journal.note(tx, actor, JournalKind.USER_CHANGED, after.displayName(), details);
            }
            if (!after.active()) {
                store.endSessions(tx, id);
            }
            return after;
        });
    }

    /// Sends an invitation again; the links sent before end.
    ///
    /// @throws Refusal 404, 409 for a user who is not active
    UserAccount invite(Actor actor, long id) {
        var invited = database.write(tx -> {
            begin(tx, actor);
            var user = find(tx, id);
            if (!user.active()) {
                throw Refusal.of(409, "admin.userInactive");
            }
            invitations.invite(tx, accounts.find(tx, id).orElseThrow());
            journal.note(tx, actor, JournalKind.USER_CHANGED, user.displayName(),
                    List.of(Detail.of("admin.journal.invited", user.email())));
            return find(tx, id);
        });
        invitations.wake();
        return invited;
    }

    /// Two administrators who take each other's rights away at once must not both succeed.
    private void begin(Configuration transaction, Actor actor) {
        AdministrationLock.take(transaction);
        if (!store.isAdministrator(transaction, actor.userId())) {
            throw Refusal.notFound();
        }
    }

    private static void requireOwnRights(Actor actor, long id, Newcomer user) {
        if (Long.valueOf(id).equals(actor.userId())) {
            if (!user.active()) {
                throw Refusal.invalid("active", "admin.ownRights");
            }
            if (user.role() != Role.ADMIN) {
                throw Refusal.invalid("role", "admin.ownRights");
            }
        }
    }

    private void require(Configuration transaction, Newcomer user, long id) {
        if (!store.areCompanies(transaction, user.companyIds())) {
            throw Refusal.invalid("companyIds", "admin.unknownCompany");
        }
        if (store.isTaken(transaction, user.email(), id)) {
            throw Refusal.conflict("email", "admin.emailTaken");
        }
    }
}
