package assistance.server.accountrequest;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jooq.Configuration;

import assistance.api.Role;
import assistance.api.account.AccountRefusal;
import assistance.api.account.AccountRequest;
import assistance.api.account.AccountRequestState;
import assistance.api.account.Approval;
import assistance.api.admin.JournalKind;
import assistance.server.account.Account;
import assistance.server.account.Accounts;
import assistance.server.account.Newcomer;
import assistance.server.account.Newcomers;
import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;
import assistance.server.password.Invitations;

/// What administrators decide on requests for accounts, each once.
public final class Decisions {
    private static final int REASON_LENGTH = 1000;

    private final Database database;
    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Invitations invitations;
    private final RequestMail mail;
    private final Journal journal;
    private final Clock clock;
    private final RequestStore store = new RequestStore();
    private final ShownRequestStore shown = new ShownRequestStore();

    public Decisions(Database database, Accounts accounts, Newcomers newcomers, Invitations invitations,
            RequestMail mail, Journal journal, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.invitations = invitations;
        this.mail = mail;
        this.journal = journal;
        this.clock = clock;
    }

    /// Opens the account and invites its user.
    ///
    /// @throws Refusal 404, 400 for fields at fault, 409 when it was decided already or the address has an account
    AccountRequest approve(Account decider, Actor actor, long id, Approval approval) {
        return decide(decider, id, (tx, request) -> {
            var newcomer = newcomer(tx, request, approval);
            if (newcomers.isTaken(tx, request.email())) {
                throw Refusal.of(409, "accountrequest.taken");
            }
            store.decide(tx, id, AccountRequestState.APPROVED, decider.id(), clock.instant(), "");
            long user = newcomers.add(tx, newcomer);
            journal.note(tx, actor, JournalKind.ACCOUNT_APPROVED, name(request),
                    List.of(Detail.of("accountrequest.journal.company", request.company().name())));
            invitations.invite(tx, accounts.find(tx, user).orElseThrow());
            tellRequester(tx, request, requester -> mail.approved(tx, request, requester));
        });
    }

    private Newcomer newcomer(Configuration tx, AccountRequest request, Approval approval) {
        Role role = Objects.requireNonNullElse(approval.role(), Role.CUSTOMER);
        List<Long> usual = role.isSupport() ? List.of() : List.of(request.company().id());
        List<Long> companies = Objects.requireNonNullElse(approval.companyIds(), usual).stream().distinct().toList();
        var checks = new FieldChecks();
        checks.require(companies.isEmpty() == role.isSupport(), "companyIds",
                role.isSupport() ? "accountrequest.supportWithCompany" : "accountrequest.customerWithoutCompany");
        checks.require(store.areCompanies(tx, companies), "companyIds", "accountrequest.company");
        checks.refuseFaults();
        String language = accounts.find(tx, request.requester().id()).orElseThrow().language();
        return new Newcomer(request.email(), request.firstName(), request.lastName(), role, companies, language, true);
    }

    /// Turns a request down and tells the requester why.
    ///
    /// @throws Refusal 404, 400 for fields at fault, 409 when it was decided already
    AccountRequest refuse(Account decider, Actor actor, long id, AccountRefusal refusal) {
        var checks = new FieldChecks();
        String reason = checks.lines("reason", refusal.reason(), REASON_LENGTH, false);
        checks.refuseFaults();
        return decide(decider, id, (tx, request) -> {
            store.decide(tx, id, AccountRequestState.REFUSED, decider.id(), clock.instant(), reason);
            journal.note(tx, actor, JournalKind.ACCOUNT_REFUSED, name(request),
                    List.of(Detail.of("accountrequest.journal.reason", reason)));
            var refused = shown.find(tx, decider, id).orElseThrow();
            tellRequester(tx, refused, requester -> mail.refused(tx, refused, requester));
        });
    }

    @FunctionalInterface
    private interface Decision {
        void take(Configuration tx, AccountRequest request);
    }

    private AccountRequest decide(Account decider, long id, Decision decision) {
        var decided = database.write(tx -> {
            // One decision after the other, so that the second finds the first.
            AdministrationLock.take(tx);
            var request = shown.find(tx, decider, id).orElseThrow(Refusal::notFound);
            if (request.state() != AccountRequestState.PENDING) {
                throw Refusal.of(409, "accountrequest.decided");
            }
            decision.take(tx, request);
            return shown.find(tx, decider, id).orElseThrow();
        });
        mail.wake();
        return decided;
    }

    private void tellRequester(Configuration tx, AccountRequest request, Consumer<Account> mailing) {
        if (store.isActive(tx, request.requester().id())) {
            mailing.accept(accounts.find(tx, request.requester().id()).orElseThrow());
        }
    }

    private static String name(AccountRequest request) {
        return request.lastName() + " " + request.firstName();
    }
}
