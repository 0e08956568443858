package assistance.server.ticket;

import static assistance.server.database.generated.Tables.IDEMPOTENCY;

import java.time.Instant;
import java.util.function.LongSupplier;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.server.account.Account;

/// What requests with an Idempotency-Key made, so that a repeated request makes nothing more.
final class IdempotencyStore {
    /// Makes something unless a request with the same key has made it before. A second request with the same key
    /// waits here until the first one is committed or rolled back.
    ///
    /// @param purpose what the key counts within
    /// @param make returns the id of what it makes
    /// @return that id, of now or of the first time
    long once(Configuration transaction, Account user, String purpose, IdempotencyKey key, Instant now,
            LongSupplier make) {
        var dsl = transaction.dsl();
        Condition sameKey = IDEMPOTENCY.USER_ID.eq(user.id())
                .and(IDEMPOTENCY.PURPOSE.eq(purpose))
                .and(IDEMPOTENCY.IDEMPOTENCY_KEY.eq(key.value()));
        int taken = dsl.insertInto(IDEMPOTENCY)
                .set(IDEMPOTENCY.USER_ID, user.id())
                .set(IDEMPOTENCY.PURPOSE, purpose)
                .set(IDEMPOTENCY.IDEMPOTENCY_KEY, key.value())
                .set(IDEMPOTENCY.MADE_ID, 0L)
                .set(IDEMPOTENCY.CREATED_AT, now.toEpochMilli())
                .onConflictDoNothing()
                .execute();
        if (taken == 0) {
            return dsl.selectFrom(IDEMPOTENCY).where(sameKey).fetchSingle().getMadeId();
        }
        long made = make.getAsLong();
        dsl.update(IDEMPOTENCY).set(IDEMPOTENCY.MADE_ID, made).where(sameKey).execute();
        return made;
    }

    /// Removes the keys of before a time.
    void removeBefore(Configuration transaction, Instant time) {
        transaction.dsl().deleteFrom(IDEMPOTENCY).where(IDEMPOTENCY.CREATED_AT.lt(time.toEpochMilli())).execute();
    }
}
