package assistance.server.account;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.Role;

/// The rows of users.
final class AccountStore {
    Optional<Account> find(Configuration tx, long id) {
        return tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.eq(id))
                .fetchOptional()
                .map(row -> new Account(id, row.getEmail(), row.getFirstName(), row.getLastName(),
                        Role.valueOf(row.getRole()), row.getLanguage(), companies(tx, id), row.getReadUntil()));
    }

    private static List<Named> companies(Configuration tx, long userId) {
        return tx.dsl()
                .select(COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .join(USER_COMPANY)
                .on(USER_COMPANY.COMPANY_ID.eq(COMPANY.ID))
                .where(USER_COMPANY.USER_ID.eq(userId))
                .orderBy(COMPANY.ID)
                .fetch(row -> new Named(row.value1(), row.value2()));
    }

    void update(Configuration tx, long id, String firstName, String lastName, String language) {
        tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.FIRST_NAME, firstName)
                .set(USER_ACCOUNT.LAST_NAME, lastName)
                .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(lastName, firstName))
                .set(USER_ACCOUNT.LANGUAGE, language)
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
    }
}
