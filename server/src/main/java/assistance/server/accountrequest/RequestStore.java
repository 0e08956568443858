package assistance.server.accountrequest;

import static assistance.server.database.generated.Tables.ACCOUNT_REQUEST;
import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.account.AccountRequestState;
import assistance.server.account.Account;
import assistance.server.account.SearchKey;
import assistance.server.database.Sequences;
import assistance.server.mail.Recipient;

/// Writes requests, and finds what decides on them.
final class RequestStore {
    long insert(Configuration tx, Account requester, long companyId, Candidate candidate, Instant now) {
        long id = Sequences.nextId(tx);
        tx.dsl()
                .insertInto(ACCOUNT_REQUEST)
                .set(ACCOUNT_REQUEST.ID, id)
                .set(ACCOUNT_REQUEST.COMPANY_ID, companyId)
                .set(ACCOUNT_REQUEST.LAST_NAME, candidate.lastName())
                .set(ACCOUNT_REQUEST.FIRST_NAME, candidate.firstName())
                .set(ACCOUNT_REQUEST.NAME_KEY, SearchKey.of(candidate.displayName()))
                .set(ACCOUNT_REQUEST.JOB, candidate.job())
                .set(ACCOUNT_REQUEST.EMAIL, candidate.email())
                .set(ACCOUNT_REQUEST.PHONE, candidate.phone())
                .set(ACCOUNT_REQUEST.MOBILE, candidate.mobile())
                .set(ACCOUNT_REQUEST.FAX, candidate.fax())
                .set(ACCOUNT_REQUEST.SEARCH_KEY, candidate.searchKey())
                .set(ACCOUNT_REQUEST.REQUESTER_ID, requester.id())
                .set(ACCOUNT_REQUEST.CREATED_AT, now.toEpochMilli())
                .set(ACCOUNT_REQUEST.STATE, AccountRequestState.PENDING.name())
                .set(ACCOUNT_REQUEST.REASON, "")
                .execute();
        return id;
    }

    void decide(Configuration tx, long id, AccountRequestState state, long decider, Instant now, String reason) {
        tx.dsl()
                .update(ACCOUNT_REQUEST)
                .set(ACCOUNT_REQUEST.STATE, state.name())
                .set(ACCOUNT_REQUEST.DECIDED_BY, decider)
                .set(ACCOUNT_REQUEST.DECIDED_AT, now.toEpochMilli())
                .set(ACCOUNT_REQUEST.REASON, reason)
                .where(ACCOUNT_REQUEST.ID.eq(id))
                .execute();
    }

    /// How many requests somebody has made since.
    int count(Configuration tx, long requester, Instant since) {
        return tx.dsl()
                .fetchCount(ACCOUNT_REQUEST, ACCOUNT_REQUEST.REQUESTER_ID.eq(requester),
                        ACCOUNT_REQUEST.CREATED_AT.gt(since.toEpochMilli()));
    }

    boolean isPending(Configuration tx, String email, long companyId) {
        return tx.dsl()
                .fetchExists(ACCOUNT_REQUEST, ACCOUNT_REQUEST.EMAIL.eq(email)
                        .and(ACCOUNT_REQUEST.COMPANY_ID.eq(companyId))
                        .and(ACCOUNT_REQUEST.STATE.eq(AccountRequestState.PENDING.name())));
    }

    /// Whether an account of an address belongs to one of some companies.
    boolean isMember(Configuration tx, String email, List<Long> companies) {
        return tx.dsl()
                .fetchExists(USER_ACCOUNT.join(USER_COMPANY)
                        .on(USER_COMPANY.USER_ID.eq(USER_ACCOUNT.ID)),
                        USER_ACCOUNT.EMAIL.eq(email).and(USER_COMPANY.COMPANY_ID.in(companies)));
    }

    Optional<Named> company(Configuration tx, long id) {
        return tx.dsl()
                .select(COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .where(COMPANY.ID.eq(id))
                .fetchOptional(row -> new Named(row.value1(), row.value2()));
    }

    boolean areCompanies(Configuration tx, List<Long> ids) {
        return tx.dsl().fetchCount(COMPANY, COMPANY.ID.in(ids)) == ids.size();
    }

    /// Who decides.
    List<Recipient> administrators(Configuration tx) {
        return tx.dsl()
                .select(USER_ACCOUNT.EMAIL, USER_ACCOUNT.FIRST_NAME, USER_ACCOUNT.LAST_NAME, USER_ACCOUNT.LANGUAGE)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.ACTIVE.isTrue(), USER_ACCOUNT.ROLE.eq(Role.ADMIN.name()))
                .orderBy(USER_ACCOUNT.ID)
                .fetch(row -> new Recipient(row.value1(), row.value3() + " " + row.value2(), row.value4()));
    }

    boolean isActive(Configuration tx, long userId) {
        return tx.dsl().fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(userId).and(USER_ACCOUNT.ACTIVE.isTrue()));
    }
}
