package assistance.server.session;

import java.time.Clock;
import java.util.List;

import assistance.api.account.SessionInfo;
import assistance.api.admin.JournalKind;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Journal;

/// A user's sessions, as the user sees and ends them.
public final class OwnSessions {
    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final SessionStore store = new SessionStore();

    public OwnSessions(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// Those that last, last used first.
    List<SessionInfo> list(Account account, BearerToken current) {
        return database.read(tx -> store.ofUser(tx, account.id(), current, clock.instant()));
    }

    /// Ends one at once.
    ///
    /// @throws Refusal 404 for one that is over or somebody else's
    void end(Account account, long id, Actor actor) {
        database.run(tx -> {
            if (!store.has(tx, account.id(), id)) {
                throw Refusal.notFound();
            }
            journal.note(tx, actor, JournalKind.SIGNED_OUT, account.displayName());
            store.remove(tx, account.id(), id);
        });
    }

    /// Ends all of them at once.
    void endAll(Account account, Actor actor) {
        database.run(tx -> {
            journal.note(tx, actor, JournalKind.SIGNED_OUT, account.displayName());
            store.removeAll(tx, account.id());
        });
    }
}
