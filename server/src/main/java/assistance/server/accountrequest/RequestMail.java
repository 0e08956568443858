package assistance.server.accountrequest;

import java.util.List;

import org.jooq.Configuration;

import assistance.api.account.AccountRequest;
import assistance.server.account.Account;
import assistance.server.mail.Letter;
import assistance.server.mail.Outbox;
import assistance.server.mail.Recipient;
import assistance.server.text.Texts;

/// The mails about requests for accounts.
public final class RequestMail {
    private final Outbox outbox;

    public RequestMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Tells the requester, the person concerned and the administrators of a new request.
    void requested(Configuration tx, AccountRequest request, Account requester, List<Recipient> administrators) {
        var candidate = new Recipient(request.email(), name(request), requester.language());
        send(tx, recipient(requester), "confirmation", request, facts(request, requester.language()));
        send(tx, candidate, "candidate", request, text(candidate, "candidate.more", request));
        administrators.forEach(to -> send(tx, to, "notice", request, facts(request, to.language())));
    }

    /// Tells the requester that the account is open.
    void approved(Configuration tx, AccountRequest request, Account requester) {
        var to = recipient(requester);
        send(tx, to, "approved", request, text(to, "approved.more", request));
    }

    /// Tells the requester why the account is not.
    void refused(Configuration tx, AccountRequest request, Account requester) {
        var to = recipient(requester);
        send(tx, to, "refused", request, text(to, "refused.more", request));
    }

    private void send(Configuration tx, Recipient to, String kind, AccountRequest request, String more) {
        var letter = Letter.of(to.language(), text(to, kind + ".subject", request),
                List.of(text(to, kind, request), more));
        outbox.add(tx, to, letter.write(), null);
    }

    private static String text(Recipient to, String kind, AccountRequest request) {
        return Texts.forLanguage(to.language())
                .get("accountrequest.mail." + kind, name(request), request.company().name(), request.requester().name(),
                        request.email(), request.reason());
    }

    private static String facts(AccountRequest request, String language) {
        return Texts.forLanguage(language)
                .get("accountrequest.mail.facts", request.company().name(), request.lastName(), request.firstName(),
                        request.function(), request.email(), orNone(request.phone()), orNone(request.mobile()),
                        orNone(request.fax()));
    }

    private static String orNone(String number) {
        return number.isEmpty() ? "–" : number;
    }

    private static String name(AccountRequest request) {
        return request.lastName() + " " + request.firstName();
    }

    private static Recipient recipient(Account account) {
        return new Recipient(account.email(), account.displayName(), account.language());
    }

    /// Tells the mail worker that there may be mails; to be called after the commit.
    void wake() {
        outbox.wake();
    }
}
