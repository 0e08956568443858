package assistance.server.limit;

import java.util.ArrayList;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.Reference;
import assistance.api.admin.JournalKind;
import assistance.api.admin.ServerLimits;
import assistance.server.database.Database;
import assistance.server.http.FieldChecks;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;

/// What the server accepts, as far as administrators decide.
public final class Limits {
    private static final long LEAST_BYTES = 1024;
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final int MOST_DAYS = 365;

    private final Database database;
    private final Journal journal;
    private final LimitStore store = new LimitStore();

    public Limits(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// The limits at this moment.
    public ServerLimits now() {
        return database.read(store::read);
    }

    /// What clients are told, at this moment.
    public Reference.Limits ofTickets() {
        return ofTickets(now());
    }

    /// What clients are told, in a transaction.
    public Reference.Limits ofTickets(Configuration transaction) {
        return ofTickets(store.read(transaction));
    }

    private static Reference.Limits ofTickets(ServerLimits limits) {
        var usual = Reference.Limits.DEFAULT;
        return new Reference.Limits(limits.attachmentBytes(), usual.attachments(), usual.titleLength(),
                usual.textLength());
    }

    /// Sets the limits; sessions that would last too long are shortened.
    void set(Actor actor, ServerLimits limits) {
        var checks = new FieldChecks();
        checks.require(limits.attachmentBytes() >= LEAST_BYTES && limits.attachmentBytes() <= MOST_BYTES,
                "attachmentBytes", "limit.attachmentBytes");
        checks.require(limits.sessionDays() >= 1 && limits.sessionDays() <= MOST_DAYS, "sessionDays",
                "limit.sessionDays", MOST_DAYS);
        checks.refuseFaults();
        database.run(tx -> {
            var before = store.read(tx);
            store.write(tx, limits);
            // Takes an id, as signing in does before it reads the limits: none begins with the old ones from here on.
            journal.note(tx, actor, JournalKind.LIMITS_CHANGED, "", details(before, limits));
            store.shortenSessions(tx, limits.sessionDays());
        });
    }

    private static List<Detail> details(ServerLimits before, ServerLimits after) {
        List<Detail> details = new ArrayList<>();
        if (before.attachmentBytes() != after.attachmentBytes()) {
            details.add(Detail.of("limit.journal.attachmentBytes", Long.toString(before.attachmentBytes()),
                    Long.toString(after.attachmentBytes())));
        }
        if (before.sessionDays() != after.sessionDays()) {
            details.add(Detail.of("limit.journal.sessionDays", Integer.toString(before.sessionDays()),
                    Integer.toString(after.sessionDays())));
        }
        return details;
    }
}
