package assistance.server.password;

import static assistance.server.database.generated.Tables.PASSWORD_RESET_ATTEMPT;

import java.time.Instant;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;

/// The rows of those who asked for a link.
final class AttemptStore {
    void add(Configuration tx, long id, String email, String remoteAddress, Instant now) {
        tx.dsl()
                .insertInto(PASSWORD_RESET_ATTEMPT)
                .set(PASSWORD_RESET_ATTEMPT.ID, id)
                .set(PASSWORD_RESET_ATTEMPT.EMAIL, email)
                .set(PASSWORD_RESET_ATTEMPT.REMOTE_ADDRESS, remoteAddress)
                .set(PASSWORD_RESET_ATTEMPT.ASKED_AT, now.toEpochMilli())
                .set(PASSWORD_RESET_ATTEMPT.MAILED, false)
                .execute();
    }

    /// When the nth last attempt for an e-mail address was made from a remote address.
    Optional<Instant> nthLast(Configuration tx, String email, String remoteAddress, int n) {
        return nthLast(tx, PASSWORD_RESET_ATTEMPT.EMAIL.eq(email)
                .and(PASSWORD_RESET_ATTEMPT.REMOTE_ADDRESS.eq(remoteAddress)), n);
    }

    /// When the nth last attempt was made from a remote address, whatever the e-mail address.
    Optional<Instant> nthLastFrom(Configuration tx, String remoteAddress, int n) {
        return nthLast(tx, PASSWORD_RESET_ATTEMPT.REMOTE_ADDRESS.eq(remoteAddress), n);
    }

    private static Optional<Instant> nthLast(Configuration tx, Condition condition, int n) {
        return tx.dsl()
                .select(PASSWORD_RESET_ATTEMPT.ASKED_AT)
                .from(PASSWORD_RESET_ATTEMPT)
                .where(condition)
                .orderBy(PASSWORD_RESET_ATTEMPT.ASKED_AT.desc())
                .limit(1)
                .offset(n - 1)
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1()));
    }

    /// How many attempts for an e-mail address were followed by a mail.
    int mails(Configuration tx, String email) {
        return tx.dsl()
                .fetchCount(PASSWORD_RESET_ATTEMPT, PASSWORD_RESET_ATTEMPT.EMAIL.eq(email),
                        PASSWORD_RESET_ATTEMPT.MAILED.isTrue());
    }

    void mailed(Configuration tx, long id) {
        tx.dsl()
                .update(PASSWORD_RESET_ATTEMPT)
                .set(PASSWORD_RESET_ATTEMPT.MAILED, true)
                .where(PASSWORD_RESET_ATTEMPT.ID.eq(id))
                .execute();
    }

    void removeUntil(Configuration tx, Instant end) {
        tx.dsl()
                .deleteFrom(PASSWORD_RESET_ATTEMPT)
                .where(PASSWORD_RESET_ATTEMPT.ASKED_AT.le(end.toEpochMilli()))
                .execute();
    }
}
