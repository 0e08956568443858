package assistance.server.admin.user;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.PASSWORD_LINK;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;
import static assistance.server.database.generated.Tables.USER_SESSION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.Page;
import assistance.api.Role;
import assistance.api.admin.UserAccount;
import assistance.server.account.Newcomer;
import assistance.server.account.SearchKey;
import assistance.server.database.generated.tables.records.UserAccountRecord;
import assistance.server.page.PageQuery;
import assistance.server.page.PageStore;

/// The rows of users.
final class UserStore {
    /// What follows the last name in the key of "NOM Prénom".
    private static final Field<String> FIRST_NAME_KEY = DSL.substring(USER_ACCOUNT.NAME_KEY,
            DSL.length(USER_ACCOUNT.LAST_NAME).plus(2));
    private static final Field<Integer> RANK = DSL.case_(USER_ACCOUNT.ROLE)
            .mapValues(Map.of(Role.CUSTOMER.name(), 0, Role.AGENT.name(), 1, Role.ADMIN.name(), 2));

    /// Which users are asked for.
    record Wanted(Optional<Long> companyId, Optional<Role> role, Optional<Boolean> active) {
        Condition condition() {
            return DSL.and(companyId.map(Wanted::ofCompany).orElse(DSL.noCondition()),
                    role.map(wanted -> USER_ACCOUNT.ROLE.eq(wanted.name())).orElse(DSL.noCondition()),
                    active.map(USER_ACCOUNT.ACTIVE::eq).orElse(DSL.noCondition()));
        }

        private static Condition ofCompany(long id) {
            return USER_ACCOUNT.ID
                    .in(DSL.select(USER_COMPANY.USER_ID).from(USER_COMPANY).where(USER_COMPANY.COMPANY_ID.eq(id)));
        }
    }

    Page<UserAccount> page(Configuration tx, PageQuery query, Wanted wanted, Instant now) {
        Map<String, Field<?>> orders = Map.of("lastName", USER_ACCOUNT.NAME_KEY, "firstName", FIRST_NAME_KEY, "email",
                USER_ACCOUNT.EMAIL, "role", RANK, "lastSignInAt", USER_ACCOUNT.LAST_SIGN_IN_AT, "createdAt",
                USER_ACCOUNT.CREATED_AT);
        Condition which = wanted.condition()
                .and(PageStore.contains(query, List.of(USER_ACCOUNT.NAME_KEY, USER_ACCOUNT.EMAIL))
                        .or(query.search().isEmpty() ? DSL.noCondition() : ofCompaniesNamed(query)));
        return PageStore.page(tx, new PageStore.Listed(USER_ACCOUNT, USER_ACCOUNT.ID, which, orders), query,
                ids -> users(tx, ids, now));
    }

    private static Condition ofCompaniesNamed(PageQuery query) {
        return USER_ACCOUNT.ID.in(DSL.select(USER_COMPANY.USER_ID)
                .from(USER_COMPANY)
                .join(COMPANY)
                .on(COMPANY.ID.eq(USER_COMPANY.COMPANY_ID))
                .where(PageStore.contains(query, List.of(COMPANY.NAME_KEY))));
    }

    Optional<UserAccount> find(Configuration tx, long id, Instant now) {
        return Optional.ofNullable(users(tx, List.of(id), now).get(id));
    }

    private static Map<Long, UserAccount> users(Configuration tx, Collection<Long> ids, Instant now) {
        Map<Long, List<Named>> companies = tx.dsl()
                .select(USER_COMPANY.USER_ID, COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .join(USER_COMPANY)
                .on(USER_COMPANY.COMPANY_ID.eq(COMPANY.ID))
                .where(USER_COMPANY.USER_ID.in(ids))
                .orderBy(COMPANY.NAME_KEY, COMPANY.ID)
                .fetchGroups(USER_COMPANY.USER_ID, row -> new Named(row.value2(), row.value3()));
        Map<Long, Long> invited = tx.dsl()
                .select(PASSWORD_LINK.USER_ID, DSL.max(PASSWORD_LINK.EXPIRES_AT))
                .from(PASSWORD_LINK)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(PASSWORD_LINK.USER_ID))
                .where(PASSWORD_LINK.USER_ID.in(ids))
                .and(PASSWORD_LINK.PURPOSE.eq("INVITATION"))
                .and(PASSWORD_LINK.EMAIL.eq(USER_ACCOUNT.EMAIL))
                .and(PASSWORD_LINK.EXPIRES_AT.gt(now.toEpochMilli()))
                .groupBy(PASSWORD_LINK.USER_ID)
                .fetchMap(PASSWORD_LINK.USER_ID, DSL.max(PASSWORD_LINK.EXPIRES_AT));
        return tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.in(ids))
                .fetchMap(USER_ACCOUNT.ID,
                        row -> user(row, companies.getOrDefault(row.getId(), List.of()), invited.get(row.getId())));
    }

    private static UserAccount user(UserAccountRecord row, List<Named> companies, @Nullable Long invitedUntil) {
        return new UserAccount(row.getId(), row.getEmail(), row.getFirstName(), row.getLastName(),
                Role.valueOf(row.getRole()), companies, row.getLanguage(), row.getActive(),
                !row.getPasswordHash().isEmpty(), invitedUntil == null ? null : Instant.ofEpochMilli(invitedUntil),
                Instant.ofEpochMilli(row.getCreatedAt()),
                row.getLastSignInAt() == 0 ? null : Instant.ofEpochMilli(row.getLastSignInAt()));
    }

    /// Whether another user has the address.
    boolean isTaken(Configuration tx, String email, long except) {
        return tx.dsl().fetchExists(USER_ACCOUNT, USER_ACCOUNT.EMAIL.eq(email).and(USER_ACCOUNT.ID.ne(except)));
    }

    boolean areCompanies(Configuration tx, Collection<Long> ids) {
        return tx.dsl().fetchCount(COMPANY, COMPANY.ID.in(ids)) == ids.size();
    }

    /// Whether somebody is an administrator who can sign in.
    boolean isAdministrator(Configuration tx, @Nullable Long id) {
        return tx.dsl()
                .fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(id)
                        .and(USER_ACCOUNT.ACTIVE.isTrue())
                        .and(USER_ACCOUNT.ROLE.eq(Role.ADMIN.name())));
    }

    void update(Configuration tx, long id, Newcomer user) {
        tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.EMAIL, user.email())
                .set(USER_ACCOUNT.FIRST_NAME, user.firstName())
                .set(USER_ACCOUNT.LAST_NAME, user.lastName())
                .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(user.lastName(), user.firstName()))
                .set(USER_ACCOUNT.ROLE, user.role().name())
                .set(USER_ACCOUNT.LANGUAGE, user.language())
                .set(USER_ACCOUNT.ACTIVE, user.active())
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
    }

    void setCompanies(Configuration tx, long id, Collection<Long> companyIds) {
        tx.dsl().deleteFrom(USER_COMPANY).where(USER_COMPANY.USER_ID.eq(id)).execute();
        companyIds.forEach(company -> tx.dsl()
                .insertInto(USER_COMPANY)
                .set(USER_COMPANY.USER_ID, id)
                .set(USER_COMPANY.COMPANY_ID, company)
                .execute());
    }

    void endSessions(Configuration tx, long id) {
        tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.USER_ID.eq(id)).execute();
    }
}
