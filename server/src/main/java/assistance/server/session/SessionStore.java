package assistance.server.session;

import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_SESSION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.api.account.SessionInfo;

/// The rows of sessions, and the part of users that signing in needs.
final class SessionStore {
    /// Who signs in, as stored.
    record Credentials(long userId, String passwordHash, boolean active) {}

    /// A session that goes on.
    record Lasting(long userId, Instant lastUsed) {}

    Optional<Credentials> credentials(Configuration tx, String email) {
        return tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.EMAIL.eq(email))
                .fetchOptional()
                .map(row -> new Credentials(row.getId(), row.getPasswordHash(), row.getActive()));
    }

    /// Locks a user, and notes that she signs in; false when she has another password by now, or is no longer active.
    boolean signsIn(Configuration tx, Credentials proven, Instant now) {
        return tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.LAST_SIGN_IN_AT, now.toEpochMilli())
                .where(USER_ACCOUNT.ID.eq(proven.userId()))
                .and(USER_ACCOUNT.PASSWORD_HASH.eq(proven.passwordHash()))
                .and(USER_ACCOUNT.ACTIVE.isTrue())
                .execute() > 0;
    }

    void add(Configuration tx, long id, BearerToken token, long userId, String device, Instant now, Instant expiry) {
        tx.dsl()
                .insertInto(USER_SESSION)
                .set(USER_SESSION.ID, id)
                .set(USER_SESSION.TOKEN_HASH, token.hash())
                .set(USER_SESSION.USER_ID, userId)
                .set(USER_SESSION.DEVICE, device)
                .set(USER_SESSION.CREATED_AT, now.toEpochMilli())
                .set(USER_SESSION.LAST_USED_AT, now.toEpochMilli())
                .set(USER_SESSION.EXPIRES_AT, expiry.toEpochMilli())
                .execute();
    }

    /// A session that has not expired, of an active user.
    Optional<Lasting> lasting(Configuration tx, BearerToken token, Instant now) {
        return tx.dsl()
                .select(USER_SESSION.USER_ID, USER_SESSION.LAST_USED_AT)
                .from(USER_SESSION)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(USER_SESSION.USER_ID))
                .where(USER_SESSION.TOKEN_HASH.eq(token.hash()))
                .and(lasts(now))
                .fetchOptional(row -> new Lasting(row.value1(), Instant.ofEpochMilli(row.value2())));
    }

    private static Condition lasts(Instant now) {
        return USER_SESSION.EXPIRES_AT.gt(now.toEpochMilli()).and(USER_ACCOUNT.ACTIVE.isTrue());
    }

    void used(Configuration tx, BearerToken token, Instant now) {
        tx.dsl()
                .update(USER_SESSION)
                .set(USER_SESSION.LAST_USED_AT, now.toEpochMilli())
                .where(USER_SESSION.TOKEN_HASH.eq(token.hash()))
                .execute();
    }

    /// The active users of sessions that have not expired, by the hashes of their tokens.
    Map<String, Long> userIds(Configuration tx, Set<String> hashes, Instant now) {
        return tx.dsl()
                .select(USER_SESSION.TOKEN_HASH, USER_SESSION.USER_ID)
                .from(USER_SESSION)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(USER_SESSION.USER_ID))
                .where(USER_SESSION.TOKEN_HASH.in(hashes))
                .and(lasts(now))
                .fetchMap(USER_SESSION.TOKEN_HASH, USER_SESSION.USER_ID);
    }

    /// A user's sessions that have not expired, last used first.
    List<SessionInfo> ofUser(Configuration tx, long userId, BearerToken current, Instant now) {
        return tx.dsl()
                .selectFrom(USER_SESSION)
                .where(USER_SESSION.USER_ID.eq(userId))
                .and(USER_SESSION.EXPIRES_AT.gt(now.toEpochMilli()))
                .orderBy(USER_SESSION.LAST_USED_AT.desc(), USER_SESSION.ID.desc())
                .fetch(row -> new SessionInfo(row.getId(), row.getDevice(), Instant.ofEpochMilli(row.getCreatedAt()),
                        Instant.ofEpochMilli(row.getLastUsedAt()), row.getTokenHash().equals(current.hash())));
    }

    boolean has(Configuration tx, long userId, long id) {
        return tx.dsl().fetchExists(USER_SESSION, USER_SESSION.ID.eq(id).and(USER_SESSION.USER_ID.eq(userId)));
    }

    void remove(Configuration tx, long userId, long id) {
        tx.dsl()
                .deleteFrom(USER_SESSION)
                .where(USER_SESSION.ID.eq(id))
                .and(USER_SESSION.USER_ID.eq(userId))
                .execute();
    }

    void removeAll(Configuration tx, long userId) {
        tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.USER_ID.eq(userId)).execute();
    }

    void remove(Configuration tx, BearerToken token) {
        tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.TOKEN_HASH.eq(token.hash())).execute();
    }

    void removeExpired(Configuration tx, Instant now) {
        tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.EXPIRES_AT.le(now.toEpochMilli())).execute();
    }
}
