package assistance.server.limit;

import static assistance.server.database.generated.Tables.SERVER_LIMITS;
import static assistance.server.database.generated.Tables.USER_SESSION;

import java.time.Duration;

import org.jooq.Configuration;

import assistance.api.admin.ServerLimits;

/// The row of the limits. It is read whenever one counts, so that all nodes have the same ones at any time.
public final class LimitStore {
    /// The limits that count.
    public ServerLimits read(Configuration tx) {
        return tx.dsl()
                .selectFrom(SERVER_LIMITS)
                .fetchSingle(row -> new ServerLimits(row.getAttachmentBytes(), row.getSessionDays()));
    }

    void write(Configuration tx, ServerLimits limits) {
        tx.dsl()
                .update(SERVER_LIMITS)
                .set(SERVER_LIMITS.ATTACHMENT_BYTES, limits.attachmentBytes())
                .set(SERVER_LIMITS.SESSION_DAYS, limits.sessionDays())
                .execute();
    }

    void shortenSessions(Configuration tx, int days) {
        var end = USER_SESSION.CREATED_AT.plus(Duration.ofDays(days).toMillis());
        tx.dsl()
                .update(USER_SESSION)
                .set(USER_SESSION.EXPIRES_AT, end)
                .where(USER_SESSION.EXPIRES_AT.gt(end))
                .execute();
    }
}
