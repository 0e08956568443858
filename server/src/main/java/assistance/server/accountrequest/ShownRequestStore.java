package assistance.server.accountrequest;

import static assistance.server.database.generated.Tables.ACCOUNT_REQUEST;
import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.Page;
import assistance.api.Role;
import assistance.api.account.AccountRequest;
import assistance.api.account.AccountRequestState;
import assistance.server.account.Account;
import assistance.server.database.generated.tables.UserAccount;
import assistance.server.page.PageQuery;
import assistance.server.page.PageStore;
import assistance.server.page.PageStore.Listed;

/// Requests as their readers see them: administrators all, everybody else the own ones.
final class ShownRequestStore {
    private static final UserAccount REQUESTER = USER_ACCOUNT.as("requester");
    private static final UserAccount DECIDER = USER_ACCOUNT.as("decider");
    private static final Table<?> TABLE = ACCOUNT_REQUEST.join(COMPANY)
            .on(COMPANY.ID.eq(ACCOUNT_REQUEST.COMPANY_ID))
            .join(REQUESTER)
            .on(REQUESTER.ID.eq(ACCOUNT_REQUEST.REQUESTER_ID))
            .leftJoin(DECIDER)
            .on(DECIDER.ID.eq(ACCOUNT_REQUEST.DECIDED_BY));
    private static final Field<Integer> STATE_ORDER = DSL.case_(ACCOUNT_REQUEST.STATE)
            .when(AccountRequestState.PENDING.name(), DSL.inline(0))
            .when(AccountRequestState.APPROVED.name(), DSL.inline(1))
            .else_(DSL.inline(2));
    private static final Map<String, Field<?>> ORDERS = Map.of("createdAt", ACCOUNT_REQUEST.CREATED_AT, "lastName",
            ACCOUNT_REQUEST.NAME_KEY, "company", COMPANY.NAME_KEY, "email", ACCOUNT_REQUEST.EMAIL, "state",
            STATE_ORDER);
    private static final List<Field<String>> TEXTS = List.of(ACCOUNT_REQUEST.SEARCH_KEY, COMPANY.NAME_KEY,
            REQUESTER.NAME_KEY);
    private static final Field<Boolean> TAKEN = DSL
            .field(DSL.exists(DSL.selectOne().from(USER_ACCOUNT).where(USER_ACCOUNT.EMAIL.eq(ACCOUNT_REQUEST.EMAIL))));

    Page<AccountRequest> page(Configuration tx, Account reader, Optional<AccountRequestState> state, PageQuery query) {
        var which = seenBy(reader).and(state.map(wanted -> ACCOUNT_REQUEST.STATE.eq(wanted.name()))
                .orElse(DSL.noCondition()))
                .and(PageStore.contains(query, TEXTS));
        return PageStore.page(tx, new Listed(TABLE, ACCOUNT_REQUEST.ID, which, ORDERS), query,
                ids -> requests(tx, reader, ids));
    }

    /// One request, if the reader sees it.
    Optional<AccountRequest> find(Configuration tx, Account reader, long id) {
        return Optional.ofNullable(requests(tx, reader, List.of(id)).get(id));
    }

    private static Condition seenBy(Account reader) {
        return isAdministrator(reader) ? DSL.noCondition() : ACCOUNT_REQUEST.REQUESTER_ID.eq(reader.id());
    }

    private static boolean isAdministrator(Account reader) {
        return reader.role() == Role.ADMIN;
    }

    private static Map<Long, AccountRequest> requests(Configuration tx, Account reader, Collection<Long> ids) {
        return tx.dsl()
                .select(ACCOUNT_REQUEST.fields())
                .select(COMPANY.NAME, REQUESTER.LAST_NAME, REQUESTER.FIRST_NAME, DECIDER.LAST_NAME, DECIDER.FIRST_NAME,
                        TAKEN)
                .from(TABLE)
                .where(ACCOUNT_REQUEST.ID.in(ids), seenBy(reader))
                .fetchMap(ACCOUNT_REQUEST.ID, row -> request(row, isAdministrator(reader)));
    }

    private static AccountRequest request(Record row, boolean forAdministrator) {
        var request = row.into(ACCOUNT_REQUEST);
        var state = AccountRequestState.valueOf(request.getState());
        Long decider = request.getDecidedBy();
        Long decidedAt = request.getDecidedAt();
        boolean taken = forAdministrator && state == AccountRequestState.PENDING && Boolean.TRUE.equals(row.get(TAKEN));
        return new AccountRequest(request.getId(), named(request.getCompanyId(), row.get(COMPANY.NAME)),
                request.getLastName(), request.getFirstName(), request.getJob(), request.getEmail(), request.getPhone(),
                request.getMobile(), request.getFax(),
                named(request.getRequesterId(), row.get(REQUESTER.LAST_NAME) + " " + row.get(REQUESTER.FIRST_NAME)),
                Instant.ofEpochMilli(request.getCreatedAt()), state,
                decider == null
                        ? null
                        : named(decider, row.get(DECIDER.LAST_NAME) + " " + row.get(DECIDER.FIRST_NAME)),
                decidedAt == null ? null : Instant.ofEpochMilli(decidedAt), request.getReason(), taken);
    }

    private static Named named(long id, @Nullable String name) {
        return new Named(id, String.valueOf(name));
    }
}
