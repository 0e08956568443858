package assistance.server.accountrequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.Page;
import assistance.api.account.AccountRequest;
import assistance.api.account.AccountRequestState;
import assistance.api.account.NewAccountRequest;
import assistance.api.admin.JournalKind;
import assistance.server.account.Account;
import assistance.server.account.Newcomers;
import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;
import assistance.server.page.PageQuery;

/// Takes requests for accounts and shows them.
public final class AccountRequests {
    /// Each one writes to an address that its requester chooses.
    static final int MOST_A_DAY = 50;
    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final Newcomers newcomers;
    private final RequestMail mail;
    private final Journal journal;
    private final Clock clock;
    private final RequestStore store = new RequestStore();
    private final ShownRequestStore shown = new ShownRequestStore();

    public AccountRequests(Database database, Newcomers newcomers, RequestMail mail, Journal journal, Clock clock) {
        this.database = database;
        this.newcomers = newcomers;
        this.mail = mail;
        this.journal = journal;
        this.clock = clock;
    }

    /// Takes a request and tells everybody concerned.
    ///
    /// @throws Refusal 400 for fields at fault, 409 for an address that has an account or was asked for already, 429 for
    ///         who asks too often
    AccountRequest add(Account requester, Actor actor, NewAccountRequest request) {
        var candidate = Candidate.of(request);
        var now = clock.instant();
        var added = database.write(tx -> {
            AdministrationLock.take(tx);
            refuseTooMany(tx, requester, now);
            var company = company(tx, requester, request.companyId());
            refuseTwice(tx, requester, candidate.email(), company);
            long id = store.insert(tx, requester, company.id(), candidate, now);
            journal.note(tx, actor, JournalKind.ACCOUNT_REQUESTED, candidate.displayName(),
                    List.of(Detail.of("accountrequest.journal.company", company.name())));
            var made = shown.find(tx, requester, id).orElseThrow();
            mail.requested(tx, made, requester, store.administrators(tx));
            return made;
        });
        mail.wake();
        return added;
    }

    private void refuseTooMany(Configuration tx, Account requester, Instant now) {
        if (store.count(tx, requester.id(), now.minus(DAY)) >= MOST_A_DAY) {
            throw Refusal.tooMany(DAY, "accountrequest.tooMany");
        }
    }

    private Named company(Configuration tx, Account requester, long id) {
        // The same words whether the company is unknown or somebody else's.
        return store.company(tx, id)
                .filter(company -> requester.sees(company.id()))
                .orElseThrow(() -> Refusal.invalid("companyId", "accountrequest.company"));
    }

    private void refuseTwice(Configuration tx, Account requester, String email, Named company) {
        boolean taken = requester.role().isSupport()
                ? newcomers.isTaken(tx, email)
                : store.isMember(tx, email, requester.companies().stream().map(Named::id).toList());
        if (taken) {
            throw conflict("accountrequest.taken");
        }
        if (store.isPending(tx, email, company.id())) {
            throw conflict("accountrequest.pending");
        }
    }

    private static Refusal conflict(String key) {
        return new Refusal(409, List.of(new Refusal.Field("email", key)), key);
    }

    /// The requests a reader sees.
    Page<AccountRequest> page(Account reader, Optional<AccountRequestState> state, PageQuery query) {
        return database.read(tx -> shown.page(tx, reader, state, query));
    }
}
