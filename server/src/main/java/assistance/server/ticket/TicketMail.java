package assistance.server.ticket;

import java.util.List;

import org.jooq.Configuration;

import assistance.server.account.Account;
import assistance.server.mail.Letter;
import assistance.server.mail.Outbox;
import assistance.server.mail.Recipient;
import assistance.server.text.Texts;

/// The mails about tickets: who gets them, and their words.
public final class TicketMail {
    private final Outbox outbox;
    private final PeopleStore people = new PeopleStore();
    private final String supportAddress;

    /// @param supportAddress where support reads its mail; empty for everybody of support
    public TicketMail(Outbox outbox, String supportAddress) {
        this.outbox = outbox;
        this.supportAddress = supportAddress;
    }

    /// A confirmation to the author of a new ticket and a notice to support.
    void opened(Configuration transaction, long number, NewTicket ticket) {
        Account author = ticket.author();
        var confirmed = new Recipient(author.email(), author.displayName(), author.language());
        send(transaction, confirmed, "confirmation", number, ticket);
        support(transaction, author.id()).forEach(to -> send(transaction, to, "notice", number, ticket));
    }

    private void send(Configuration transaction, Recipient to, String kind, long number, NewTicket ticket) {
        var texts = Texts.forLanguage(to.language());
        String shownNumber = Long.toString(number);
        String author = ticket.author().displayName();
        String subject = texts.get("ticket.mail." + kind + ".subject", shownNumber, ticket.title());
        List<String> paragraphs = List.of(
                texts.get("ticket.mail." + kind, shownNumber, author),
                texts.get("ticket.mail.facts", ticket.title(), ticket.company().name(), ticket.contract().name(),
                        texts.get("reference.priority." + ticket.priority())));
        outbox.add(transaction, to,
                Letter.of(to.language(), subject, paragraphs).withQuote(author, ticket.text()).write(), number);
    }

    /// A notice of an answer to the other side: to the ticket's author, or to who follows the ticket in support.
    void answered(Configuration transaction, LockedTicket ticket, Account author, String text) {
        tellOtherSide(transaction, ticket, author, "answer", text);
    }

    /// A notice that a ticket was reopened, to the same people as an answer.
    void reopened(Configuration transaction, LockedTicket ticket, Account author, String reason) {
        tellOtherSide(transaction, ticket, author, "reopening", reason);
    }

    private void tellOtherSide(Configuration transaction, LockedTicket ticket, Account author, String kind,
            String text) {
        List<Recipient> others = author.role().isSupport()
                ? customer(transaction, ticket, author)
                : followers(transaction, ticket, author);
        String number = Long.toString(ticket.number());
        for (Recipient to : others) {
            var texts = Texts.forLanguage(to.language());
            var letter = Letter.of(to.language(), texts.get("ticket.mail." + kind + ".subject", number, ticket.title()),
                    List.of(texts.get("ticket.mail." + kind, number, author.displayName(), ticket.title())));
            var words = (text.isEmpty() ? letter : letter.withQuote(author.displayName(), text)).write();
            outbox.add(transaction, to, words, ticket.number());
        }
    }

    private List<Recipient> customer(Configuration transaction, LockedTicket ticket, Account author) {
        return ticket.authorId() == author.id() ? List.of() : people.user(transaction, ticket.authorId());
    }

    private List<Recipient> followers(Configuration transaction, LockedTicket ticket, Account author) {
        Long assignee = ticket.assigneeId();
        return assignee != null && people.isActiveSupport(transaction, assignee)
                ? people.user(transaction, assignee)
                : support(transaction, author.id());
    }

    private List<Recipient> support(Configuration transaction, long authorId) {
        return supportAddress.isEmpty()
                ? people.supportBut(transaction, authorId)
                : List.of(new Recipient(supportAddress, "", "fr"));
    }

    /// Tells the mail worker that there may be mails; to be called after the commit.
    void wake() {
        outbox.wake();
    }
}
