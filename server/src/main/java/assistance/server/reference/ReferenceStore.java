package assistance.server.reference;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.LINK;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

import assistance.api.Named;
import assistance.api.Reference;
import assistance.api.Role;
import assistance.server.account.Account;

/// The rows choices are made of.
final class ReferenceStore {
    /// The companies a user sees, by id.
    List<Named> companies(Configuration tx, Account account) {
        return tx.dsl()
                .select(COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .where(seen(account))
                .fetch(row -> new Named(row.value1(), row.value2()));
    }

    /// The contracts that run on a day, by the id of their company.
    Map<Long, List<Named>> contracts(Configuration tx, Account account, LocalDate day) {
        return running(tx, account, day.toString()).fetchGroups(CONTRACT.COMPANY_ID,
                row -> new Named(row.value2(), row.value3()));
    }

    private static SelectConditionStep<Record3<Long, Long, String>> running(Configuration tx, Account account,
            String day) {
        return tx.dsl()
                .select(CONTRACT.COMPANY_ID, CONTRACT.ID, CONTRACT.NAME)
                .from(CONTRACT)
                .join(COMPANY)
                .on(COMPANY.ID.eq(CONTRACT.COMPANY_ID))
                .where(seen(account))
                .and(CONTRACT.STARTS_ON.le(day))
                .and(CONTRACT.ENDS_ON.isNull().or(CONTRACT.ENDS_ON.ge(day)));
    }

    private static Condition seen(Account account) {
        return account.role().isSupport()
                ? DSL.noCondition()
                : COMPANY.ID.in(account.companies().stream().map(Named::id).toList());
    }

    /// Active support staff, as "NOM Prénom".
    List<Named> supportStaff(Configuration tx) {
        return tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.ACTIVE.isTrue())
                .and(USER_ACCOUNT.ROLE.in(Role.AGENT.name(), Role.ADMIN.name()))
                .fetch(row -> new Named(row.getId(), row.getLastName() + " " + row.getFirstName()));
    }

    List<Reference.Link> links(Configuration tx) {
        return tx.dsl()
                .selectFrom(LINK)
                .orderBy(LINK.POSITION, LINK.ID)
                .fetch(row -> new Reference.Link(row.getLabel(), row.getUrl()));
    }
}
