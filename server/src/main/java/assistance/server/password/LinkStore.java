package assistance.server.password;

import static assistance.server.database.generated.Tables.PASSWORD_LINK;
import static assistance.server.database.generated.Tables.PASSWORD_TOKEN;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;

/// The rows of links and of their tokens.
final class LinkStore {
    /// The user is active and has the address the link goes to.
    private static final Condition USER_IS_THERE = USER_ACCOUNT.ACTIVE.isTrue()
            .and(USER_ACCOUNT.EMAIL.eq(PASSWORD_LINK.EMAIL));

    /// A link as stored.
    record Row(long id, LinkPurpose purpose, long userId) {}

    void add(Configuration tx, Row link, String email, Instant expiry) {
        tx.dsl()
                .insertInto(PASSWORD_LINK)
                .set(PASSWORD_LINK.ID, link.id())
                .set(PASSWORD_LINK.USER_ID, link.userId())
                .set(PASSWORD_LINK.PURPOSE, link.purpose().name())
                .set(PASSWORD_LINK.EMAIL, email)
                .set(PASSWORD_LINK.EXPIRES_AT, expiry.toEpochMilli())
                .execute();
    }

    /// A link whose user can still use it, whether it has expired or not.
    Optional<Row> find(Configuration tx, long id) {
        return tx.dsl()
                .select(PASSWORD_LINK.ID, PASSWORD_LINK.PURPOSE, PASSWORD_LINK.USER_ID)
                .from(PASSWORD_LINK)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(PASSWORD_LINK.USER_ID))
                .where(PASSWORD_LINK.ID.eq(id), USER_IS_THERE)
                .fetchOptional(row -> new Row(row.value1(), LinkPurpose.valueOf(row.value2()), row.value3()));
    }

    /// The link of a token, until it expires and while its user can use it.
    Optional<Row> find(Configuration tx, String tokenHash, Instant now) {
        return tx.dsl()
                .select(PASSWORD_LINK.ID, PASSWORD_LINK.PURPOSE, PASSWORD_LINK.USER_ID)
                .from(PASSWORD_TOKEN)
                .join(PASSWORD_LINK)
                .on(PASSWORD_LINK.ID.eq(PASSWORD_TOKEN.LINK_ID))
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(PASSWORD_LINK.USER_ID))
                .where(PASSWORD_TOKEN.TOKEN_HASH.eq(tokenHash), USER_IS_THERE)
                .and(PASSWORD_LINK.EXPIRES_AT.gt(now.toEpochMilli()))
                .fetchOptional(row -> new Row(row.value1(), LinkPurpose.valueOf(row.value2()), row.value3()));
    }

    void addToken(Configuration tx, long linkId, String tokenHash, Instant expiry) {
        tx.dsl()
                .insertInto(PASSWORD_TOKEN)
                .set(PASSWORD_TOKEN.TOKEN_HASH, tokenHash)
                .set(PASSWORD_TOKEN.LINK_ID, linkId)
                .execute();
        tx.dsl()
                .update(PASSWORD_LINK)
                .set(PASSWORD_LINK.EXPIRES_AT, expiry.toEpochMilli())
                .where(PASSWORD_LINK.ID.eq(linkId))
                .execute();
    }

    void removeAll(Configuration tx, long userId) {
        tx.dsl().deleteFrom(PASSWORD_LINK).where(PASSWORD_LINK.USER_ID.eq(userId)).execute();
    }

    void removeAll(Configuration tx, long userId, LinkPurpose purpose) {
        tx.dsl()
                .deleteFrom(PASSWORD_LINK)
                .where(PASSWORD_LINK.USER_ID.eq(userId), PASSWORD_LINK.PURPOSE.eq(purpose.name()))
                .execute();
    }

    void removeExpired(Configuration tx, Instant end) {
        tx.dsl().deleteFrom(PASSWORD_LINK).where(PASSWORD_LINK.EXPIRES_AT.le(end.toEpochMilli())).execute();
    }
}
