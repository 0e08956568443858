package assistance.server.ticket;

import java.util.ArrayList;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.account.Occasion;
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
    private final String publicUrl;

    /// @param supportAddress where support reads its mail; empty for everybody of support
    /// @param publicUrl where the page of a ticket is, see [assistance.server.Settings]
    public TicketMail(Outbox outbox, String supportAddress, String publicUrl) {
        this.outbox = outbox;
        this.supportAddress = supportAddress;
        this.publicUrl = publicUrl;
    }

    /// A confirmation to the author of a new ticket and a notice to support.
    void opened(Configuration transaction, long number, NewTicket ticket) {
        Account author = ticket.author();
        var confirmed = new Recipient(author.email(), author.displayName(), author.language());
        send(transaction, confirmed, "confirmation", number, ticket);
        support(transaction, author.id(), Occasion.TICKET_OPENED)
                .forEach(to -> send(transaction, to, "notice", number, ticket));
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
        add(transaction, to, Letter.of(to.language(), subject, paragraphs).withQuote(author, ticket.text()), number);
    }

    /// Queues a letter with the two ways to its ticket. Mail programs that know only addresses of the web drop the
    /// application's own: the page leads on to it.
    private void add(Configuration transaction, Recipient to, Letter letter, long number) {
        var texts = Texts.forLanguage(to.language());
        var linked = letter.withLink(texts.get("ticket.mail.open"), publicUrl + "/tickets/" + number)
                .withLink(texts.get("ticket.mail.openDirectly"), "assistance://ticket/" + number);
        outbox.add(transaction, to, linked.write(), number);
    }

    /// A notice of an answer to the other side: to the ticket's author, or to who follows the ticket in support.
    void answered(Configuration transaction, LockedTicket ticket, Account author, String text) {
        tellOtherSide(transaction, ticket, author, Occasion.MESSAGE_ADDED, "answer", text);
    }

    /// A notice that a ticket was reopened, to the same people as an answer.
    void reopened(Configuration transaction, LockedTicket ticket, Account author, String reason) {
        tellOtherSide(transaction, ticket, author, Occasion.TICKET_REOPENED, "reopening", reason);
    }

    private void tellOtherSide(Configuration transaction, LockedTicket ticket, Account author, Occasion occasion,
            String kind, String text) {
        List<Recipient> others = author.role().isSupport()
                ? customer(transaction, ticket, author, Occasion.MESSAGE_ADDED)
                : followers(transaction, ticket, author, occasion);
        for (Recipient to : others) {
            var letter = letter(to, ticket, author, kind, List.of());
            add(transaction, to, text.isEmpty() ? letter : letter.withQuote(author.displayName(), text),
                    ticket.number());
        }
    }

    /// Notices of a change without a message: to the ticket's author of what customers see, and to whom it was assigned.
    void changed(Configuration transaction, Account who, LockedTicket before, LockedTicket after) {
        if (before.state() != after.state() || before.priority() != after.priority()) {
            for (Recipient to : customer(transaction, after, who, Occasion.TICKET_CHANGED)) {
                var facts = facts(Texts.forLanguage(to.language()), before, after);
                add(transaction, to, letter(to, after, who, "change", facts), after.number());
            }
        }
        Long assignee = after.assigneeId();
        if (assignee != null && !assignee.equals(before.assigneeId()) && assignee != who.id()) {
            for (Recipient to : people.supporter(transaction, assignee, Occasion.TICKET_CHANGED)) {
                add(transaction, to, letter(to, after, who, "assignment", List.of()), after.number());
            }
        }
    }

    private static List<String> facts(Texts texts, LockedTicket before, LockedTicket after) {
        List<String> facts = new ArrayList<>();
        if (before.state() != after.state()) {
            facts.add(texts.get("ticket.mail.change.state", texts.get("reference.state." + after.state())));
        }
        if (before.priority() != after.priority()) {
            facts.add(texts.get("ticket.mail.change.priority", texts.get("reference.priority." + after.priority())));
        }
        return facts;
    }

    private static Letter letter(Recipient to, LockedTicket ticket, Account author, String kind, List<String> facts) {
        var texts = Texts.forLanguage(to.language());
        String number = Long.toString(ticket.number());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get("ticket.mail." + kind, number, author.displayName(), ticket.title()));
        paragraphs.addAll(facts);
        return Letter.of(to.language(), texts.get("ticket.mail." + kind + ".subject", number, ticket.title()),
                paragraphs);
    }

    private List<Recipient> customer(Configuration transaction, LockedTicket ticket, Account author,
            Occasion occasion) {
        return ticket.authorId() == author.id() ? List.of() : people.author(transaction, ticket, occasion);
    }

    private List<Recipient> followers(Configuration transaction, LockedTicket ticket, Account author,
            Occasion occasion) {
        Long assignee = ticket.assigneeId();
        return assignee != null && people.isActiveSupport(transaction, assignee)
                ? people.supporter(transaction, assignee, occasion)
                : support(transaction, author.id(), occasion);
    }

    private List<Recipient> support(Configuration transaction, long authorId, Occasion occasion) {
        return supportAddress.isEmpty()
                ? people.supportBut(transaction, authorId, occasion)
                : List.of(new Recipient(supportAddress, "", "fr"));
    }

    /// Tells the mail worker that there may be mails; to be called after the commit.
    void wake() {
        outbox.wake();
    }
}
