package assistance.server.account;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.util.Optional;

import org.jooq.Configuration;

import assistance.server.database.Sequences;

/// The rows of a new user, within one transaction.
final class NewcomerStore {
    private final Configuration transaction;

    NewcomerStore(Configuration transaction) {
        this.transaction = transaction;
    }

    boolean isTaken(String email) {
        return transaction.dsl().fetchExists(USER_ACCOUNT, USER_ACCOUNT.EMAIL.eq(email));
    }

    /// @param passwordHash empty for none
    long insert(Newcomer user, String passwordHash, long now) {
        long id = Sequences.nextId(transaction);
        transaction.dsl()
                .insertInto(USER_ACCOUNT)
                .set(USER_ACCOUNT.ID, id)
                .set(USER_ACCOUNT.EMAIL, user.email())
                .set(USER_ACCOUNT.FIRST_NAME, user.firstName())
                .set(USER_ACCOUNT.LAST_NAME, user.lastName())
                .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(user.lastName(), user.firstName()))
                .set(USER_ACCOUNT.ROLE, user.role().name())
                .set(USER_ACCOUNT.LANGUAGE, user.language())
                .set(USER_ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(USER_ACCOUNT.ACTIVE, user.active())
                // Every message so far has a smaller id.
                .set(USER_ACCOUNT.CREATED_AT, now)
                .set(USER_ACCOUNT.READ_UNTIL, id)
                .execute();
        return id;
    }

    Optional<Long> company(String name) {
        return transaction.dsl()
                .select(COMPANY.ID)
                .from(COMPANY)
                .where(COMPANY.NAME.eq(name))
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    void join(long user, long company) {
        transaction.dsl()
                .insertInto(USER_COMPANY)
                .set(USER_COMPANY.USER_ID, user)
                .set(USER_COMPANY.COMPANY_ID, company)
                .execute();
    }
}
