package assistance.server.password;

import static assistance.server.database.generated.Tables.SIGN_IN_FAILURE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_SESSION;

import java.util.Optional;

import org.jooq.Configuration;

import assistance.server.account.Account;

/// What a new password changes in the database.
final class PasswordStore {
    /// The active user of an address.
    Optional<Long> activeUser(Configuration tx, String email) {
        return tx.dsl()
                .select(USER_ACCOUNT.ID)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.EMAIL.eq(email), USER_ACCOUNT.ACTIVE.isTrue())
                .fetchOptional(row -> row.value1());
    }

    boolean hasPassword(Configuration tx, long userId) {
        return tx.dsl().fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(userId).and(USER_ACCOUNT.PASSWORD_HASH.ne("")));
    }

    /// Makes others wait who change the same user.
    void lock(Configuration tx, long userId) {
        tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.ACTIVE, USER_ACCOUNT.ACTIVE)
                .where(USER_ACCOUNT.ID.eq(userId))
                .execute();
    }

    void setPassword(Configuration tx, long userId, String hash) {
        tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.PASSWORD_HASH, hash)
                .where(USER_ACCOUNT.ID.eq(userId))
                .execute();
    }

    /// Ends the user's sessions but the one whose token has that hash.
    void endSessions(Configuration tx, long userId, String keptTokenHash) {
        tx.dsl()
                .deleteFrom(USER_SESSION)
                .where(USER_SESSION.USER_ID.eq(userId), USER_SESSION.TOKEN_HASH.ne(keptTokenHash))
                .execute();
    }

    /// Who has just chosen a password need not wait because the old one was not remembered.
    void forgetFailures(Configuration tx, Account account) {
        tx.dsl().deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.EMAIL.eq(account.email())).execute();
    }
}
