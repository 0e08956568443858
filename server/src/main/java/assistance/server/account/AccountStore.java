package assistance.server.account;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.Role;

/// The rows of users.
final class AccountStore {
    Map<Long, Account> find(Configuration tx, Set<Long> ids) {
        Map<Long, List<Named>> companies = companies(tx, ids);
        return tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.in(ids))
                .fetchMap(USER_ACCOUNT.ID, row -> new Account(row.getId(), row.getEmail(), row.getFirstName(),
                        row.getLastName(), Role.valueOf(row.getRole()), row.getLanguage(),
                        companies.getOrDefault(row.getId(), List.of()), row.getReadUntil()));
    }

    private static Map<Long, List<Named>> companies(Configuration tx, Set<Long> userIds) {
        return tx.dsl()
                .select(USER_COMPANY.USER_ID, COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .join(USER_COMPANY)
                .on(USER_COMPANY.COMPANY_ID.eq(COMPANY.ID))
                .where(USER_COMPANY.USER_ID.in(userIds))
                .orderBy(COMPANY.ID)
                .fetchGroups(USER_COMPANY.USER_ID, row -> new Named(row.value2(), row.value3()));
    }
}
