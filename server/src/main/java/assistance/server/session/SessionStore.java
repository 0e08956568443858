package assistance.server.session;

import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_SESSION;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Configuration;

/// The rows of sessions, and the part of users that signing in needs.
final class SessionStore {
    /// Who signs in, as stored.
    record Credentials(long userId, String passwordHash, boolean active) {}

    Optional<Credentials> credentials(Configuration tx, String email) {
        return tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.EMAIL.eq(email))
                .fetchOptional()
                .map(row -> new Credentials(row.getId(), row.getPasswordHash(), row.getActive()));
    }

    void add(Configuration tx, BearerToken token, long userId, Instant now, Instant expiry) {
        tx.dsl()
                .insertInto(USER_SESSION)
                .set(USER_SESSION.TOKEN_HASH, token.hash())
                .set(USER_SESSION.USER_ID, userId)
                .set(USER_SESSION.CREATED_AT, now.toEpochMilli())
                .set(USER_SESSION.EXPIRES_AT, expiry.toEpochMilli())
                .execute();
    }

    /// The active user of a session that has not expired.
    Optional<Long> userId(Configuration tx, BearerToken token, Instant now) {
        return Optional.ofNullable(userIds(tx, Set.of(token.hash()), now).get(token.hash()));
    }

    /// The active users of sessions that have not expired, by the hashes of their tokens.
    Map<String, Long> userIds(Configuration tx, Set<String> hashes, Instant now) {
        return tx.dsl()
                .select(USER_SESSION.TOKEN_HASH, USER_SESSION.USER_ID)
                .from(USER_SESSION)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(USER_SESSION.USER_ID))
                .where(USER_SESSION.TOKEN_HASH.in(hashes))
                .and(USER_SESSION.EXPIRES_AT.gt(now.toEpochMilli()))
                .and(USER_ACCOUNT.ACTIVE.isTrue())
                .fetchMap(USER_SESSION.TOKEN_HASH, USER_SESSION.USER_ID);
    }

    void remove(Configuration tx, BearerToken token) {
        tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.TOKEN_HASH.eq(token.hash())).execute();
    }

    void removeExpired(Configuration tx, Instant now) {
        tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.EXPIRES_AT.le(now.toEpochMilli())).execute();
    }
}
