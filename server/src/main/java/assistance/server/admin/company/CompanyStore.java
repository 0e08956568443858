package assistance.server.admin.company;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;

import assistance.api.Page;
import assistance.api.admin.Company;
import assistance.server.account.SearchKey;
import assistance.server.page.PageQuery;
import assistance.server.page.PageStore;

/// The rows of companies.
final class CompanyStore {
    private static final Field<Integer> CONTRACTS = DSL.field(
            DSL.selectCount().from(CONTRACT).where(CONTRACT.COMPANY_ID.eq(COMPANY.ID)));
    private static final Field<Integer> USERS = DSL.field(
            DSL.selectCount().from(USER_COMPANY).where(USER_COMPANY.COMPANY_ID.eq(COMPANY.ID)));
    private static final Field<Integer> TICKETS = DSL.field(
            DSL.selectCount().from(TICKET).where(TICKET.COMPANY_ID.eq(COMPANY.ID)));

    Page<Company> page(Configuration tx, PageQuery query) {
        var listed = new PageStore.Listed(COMPANY, COMPANY.ID,
                PageStore.contains(query, List.of(COMPANY.NAME_KEY)),
                Map.of("name", COMPANY.NAME_KEY, "contracts", CONTRACTS, "users", USERS, "tickets", TICKETS));
        return PageStore.page(tx, listed, query, ids -> companies(tx, ids));
    }

    Optional<Company> find(Configuration tx, long id) {
        return Optional.ofNullable(companies(tx, List.of(id)).get(id));
    }

    private static Map<Long, Company> companies(Configuration tx, Collection<Long> ids) {
        return tx.dsl()
                .select(COMPANY.ID, COMPANY.NAME, CONTRACTS, USERS, TICKETS)
                .from(COMPANY)
                .where(COMPANY.ID.in(ids))
                .fetchMap(COMPANY.ID,
                        row -> new Company(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// Whether another company has the name, ignoring case and accents.
    boolean isTaken(Configuration tx, String name, long except) {
        return tx.dsl().fetchExists(COMPANY, COMPANY.NAME_KEY.eq(SearchKey.of(name)).and(COMPANY.ID.ne(except)));
    }

    void insert(Configuration tx, long id, String name) {
        tx.dsl()
                .insertInto(COMPANY)
                .set(COMPANY.ID, id)
                .set(COMPANY.NAME, name)
                .set(COMPANY.NAME_KEY, SearchKey.of(name))
                .execute();
    }

    void rename(Configuration tx, long id, String name) {
        tx.dsl()
                .update(COMPANY)
                .set(COMPANY.NAME, name)
                .set(COMPANY.NAME_KEY, SearchKey.of(name))
                .where(COMPANY.ID.eq(id))
                .execute();
    }

    void delete(Configuration tx, long id) {
        tx.dsl().deleteFrom(COMPANY).where(COMPANY.ID.eq(id)).execute();
    }
}
