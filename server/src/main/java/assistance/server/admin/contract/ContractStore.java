package assistance.server.admin.contract;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.Page;
import assistance.api.admin.Contract;
import assistance.server.account.SearchKey;
import assistance.server.database.generated.tables.records.ContractRecord;
import assistance.server.page.PageQuery;
import assistance.server.page.PageStore;

/// The rows of contracts.
final class ContractStore {
    private static final Field<Integer> TICKETS = DSL.field(
            DSL.selectCount().from(TICKET).where(TICKET.CONTRACT_ID.eq(CONTRACT.ID)));
    private static final Field<String> COMPANY_KEY = DSL.field(
            DSL.select(COMPANY.NAME_KEY).from(COMPANY).where(COMPANY.ID.eq(CONTRACT.COMPANY_ID)));
    /// No end comes after every end.
    private static final Field<String> END = DSL.coalesce(CONTRACT.ENDS_ON, DSL.inline("9999-99-99"));

    /// A contract in the form that is stored.
    record Terms(long companyId, String name, LocalDate startsOn, @Nullable LocalDate endsOn) {}

    Page<Contract> page(Configuration tx, PageQuery query, Optional<Long> companyId, LocalDate today) {
        Condition which = companyId.map(CONTRACT.COMPANY_ID::eq)
                .orElse(DSL.noCondition())
                .and(PageStore.contains(query, List.of(CONTRACT.NAME_KEY, COMPANY_KEY)));
        Map<String, Field<?>> orders = Map.of("company", COMPANY_KEY, "name", CONTRACT.NAME_KEY, "startsOn",
                CONTRACT.STARTS_ON,
                "endsOn", END, "tickets", TICKETS);
        return PageStore.page(tx, new PageStore.Listed(CONTRACT, CONTRACT.ID, which, orders), query,
                ids -> contracts(tx, ids, today));
    }

    Optional<Contract> find(Configuration tx, long id, LocalDate today) {
        return Optional.ofNullable(contracts(tx, List.of(id), today).get(id));
    }

    private static Map<Long, Contract> contracts(Configuration tx, Collection<Long> ids, LocalDate today) {
        return tx.dsl()
                .select(CONTRACT.asterisk(), COMPANY.NAME.as("company_name"), TICKETS.as("tickets"))
                .from(CONTRACT)
                .join(COMPANY)
                .on(COMPANY.ID.eq(CONTRACT.COMPANY_ID))
                .where(CONTRACT.ID.in(ids))
                .fetchMap(CONTRACT.ID, row -> contract(row.into(CONTRACT), row, today));
    }

    private static Contract contract(ContractRecord row, Record joined, LocalDate today) {
        var company = new Named(row.getCompanyId(), joined.get("company_name", String.class));
        var start = LocalDate.parse(row.getStartsOn());
        var end = row.getEndsOn() == null ? null : LocalDate.parse(row.getEndsOn());
        boolean running = !today.isBefore(start) && (end == null || !today.isAfter(end));
        return new Contract(row.getId(), company, row.getName(), start, end, running,
                joined.get("tickets", Long.class));
    }

    /// The name of a company.
    Optional<String> company(Configuration tx, long id) {
        return tx.dsl()
                .select(COMPANY.NAME)
                .from(COMPANY)
                .where(COMPANY.ID.eq(id))
                .fetchOptional(row -> row.value1());
    }

    /// Makes those wait who open tickets for a contract, until the transaction ends.
    void lock(Configuration tx, long id) {
        // An update that changes nothing takes the row's lock in both databases.
        tx.dsl().update(CONTRACT).set(CONTRACT.COMPANY_ID, CONTRACT.COMPANY_ID).where(CONTRACT.ID.eq(id)).execute();
    }

    /// Whether another contract of the company has the name, ignoring case and accents.
    boolean isTaken(Configuration tx, Terms terms, long except) {
        return tx.dsl()
                .fetchExists(CONTRACT, CONTRACT.COMPANY_ID.eq(terms.companyId())
                        .and(CONTRACT.NAME_KEY.eq(SearchKey.of(terms.name())))
                        .and(CONTRACT.ID.ne(except)));
    }

    void insert(Configuration tx, long id, Terms terms) {
        tx.dsl().insertInto(CONTRACT).set(CONTRACT.ID, id).set(fields(terms)).execute();
    }

    void update(Configuration tx, long id, Terms terms) {
        tx.dsl().update(CONTRACT).set(fields(terms)).where(CONTRACT.ID.eq(id)).execute();
    }

    private static ContractRecord fields(Terms terms) {
        var row = new ContractRecord();
        row.setCompanyId(terms.companyId());
        row.setName(terms.name());
        row.setNameKey(SearchKey.of(terms.name()));
        row.setStartsOn(terms.startsOn().toString());
        row.setEndsOn(terms.endsOn() == null ? null : terms.endsOn().toString());
        return row;
    }

    void delete(Configuration tx, long id) {
        tx.dsl().deleteFrom(CONTRACT).where(CONTRACT.ID.eq(id)).execute();
    }
}
