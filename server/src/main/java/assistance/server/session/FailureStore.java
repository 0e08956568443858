package assistance.server.session;

import static assistance.server.database.generated.Tables.SIGN_IN_FAILURE;

import java.time.Instant;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;

/// The rows of failed attempts to sign in.
final class FailureStore {
    void add(Configuration tx, long id, SignInThrottle.Origin origin, Instant now) {
        tx.dsl()
                .insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.ID, id)
                .set(SIGN_IN_FAILURE.EMAIL, origin.email())
                .set(SIGN_IN_FAILURE.REMOTE_ADDRESS, origin.remoteAddress())
                .set(SIGN_IN_FAILURE.FAILED_AT, now.toEpochMilli())
                .execute();
    }

    /// When the failure happened that is the nth last of an e-mail address from a remote address.
    Optional<Instant> nthLast(Configuration tx, SignInThrottle.Origin origin, int n) {
        return nthLast(tx, pair(origin), n);
    }

    /// When the failure happened that is the nth last from a remote address, whatever the e-mail address.
    Optional<Instant> nthLastFrom(Configuration tx, String remoteAddress, int n) {
        return nthLast(tx, SIGN_IN_FAILURE.REMOTE_ADDRESS.eq(remoteAddress), n);
    }

    private static Optional<Instant> nthLast(Configuration tx, Condition condition, int n) {
        return tx.dsl()
                .select(SIGN_IN_FAILURE.FAILED_AT)
                .from(SIGN_IN_FAILURE)
                .where(condition)
                .orderBy(SIGN_IN_FAILURE.FAILED_AT.desc())
                .limit(1)
                .offset(n - 1)
                .fetchOptional()
                .map(row -> Instant.ofEpochMilli(row.value1()));
    }

    void remove(Configuration tx, SignInThrottle.Origin origin) {
        tx.dsl().deleteFrom(SIGN_IN_FAILURE).where(pair(origin)).execute();
    }

    void removeUntil(Configuration tx, Instant end) {
        tx.dsl().deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.FAILED_AT.le(end.toEpochMilli())).execute();
    }

    private static Condition pair(SignInThrottle.Origin origin) {
        return SIGN_IN_FAILURE.EMAIL.eq(origin.email()).and(SIGN_IN_FAILURE.REMOTE_ADDRESS.eq(origin.remoteAddress()));
    }
}
