package assistance.client.ticket;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import assistance.api.Attachment;
import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.connection.Trouble;
import assistance.client.connection.Versioned;

/// Holds one ticket, counts its versions, and notes the changes asked for.
final class FakeTickets extends TicketClient {
    static final Named CLAIRE = new Named(7, "DURAND Claire");
    static final Named CHLOE = new Named(9, "LAMBERT Chloé");
    static final Attachment IMAGE = new Attachment(5, "Ticket 37 - image.png", 188_416, "image/png");
    static final Ticket TICKET = new Ticket(37, "Impression des bons de livraison bloquée",
            Instant.parse("2026-11-22T14:26:00Z"), Priority.CRITICAL, TicketState.IN_PROGRESS,
            new Named(1, "ATELIERS DU RHÔNE"), new Named(2, "Assistance Gestion"), CLAIRE, CHLOE, true,
            List.of(said(101, CLAIRE, false, "L’impression reste bloquée.", List.of(IMAGE)),
                    said(102, CHLOE, true, "Pouvez-vous relancer le service ?", List.of()),
                    new Message(103, MessageKind.NOTE, CHLOE, true, Instant.parse("2026-11-23T08:00:00Z"),
                            "Vu avec l’éditeur.", List.of())));

    static final String CHANGED_MEANWHILE = "LEROY Anne a changé ce ticket entre-temps.";

    final List<TicketChange> changes = new ArrayList<>();
    /// The messages behind which a thread was asked for.
    final List<Long> asked = new ArrayList<>();
    final List<String> versionsAsked = new ArrayList<>();
    Ticket ticket = TICKET;
    private int version = 1;
    @Nullable
    ServerException trouble;

    FakeTickets() {
        super(new Server(URI.create("https://localhost:1"), null, Locale.FRANCE));
    }

    static Message said(long id, Named author, boolean fromSupport, String text, List<Attachment> documents) {
        return new Message(id, MessageKind.MESSAGE, author, fromSupport, Instant.parse("2026-11-22T14:26:00Z"), text,
                documents);
    }

    /// The ticket with that many messages, one after the other from both sides.
    static Ticket longThread(int length) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            boolean support = i % 2 == 1;
            messages.add(said(1000 + i, support ? CHLOE : CLAIRE, support, "Message " + i, List.of()));
        }
        return new Ticket(TICKET.number(), TICKET.title(), TICKET.createdAt(), TICKET.priority(), TICKET.state(),
                TICKET.company(), TICKET.contract(), TICKET.author(), TICKET.assignee(), false, messages);
    }

    static Ticket in(TicketState state, Ticket ticket) {
        return new Ticket(ticket.number(), ticket.title(), ticket.createdAt(), ticket.priority(), state,
                ticket.company(), ticket.contract(), ticket.author(), ticket.assignee(), ticket.unread(),
                ticket.messages());
    }

    void changedBySomebody(TicketState state) {
        version++;
        ticket = in(state, ticket);
    }

    private String etag() {
        return "\"" + version + "\"";
    }

    @Override
    public Versioned<Ticket> read(long number) throws ServerException {
        if (trouble != null) {
            throw trouble;
        }
        return new Versioned<>(ticket, etag());
    }

    @Override
    public Versioned<Ticket> readAfter(long number, long messageId) throws ServerException {
        asked.add(messageId);
        Ticket whole = read(number).value();
        return new Versioned<>(
                whole.withMessages(whole.messages().stream().filter(message -> message.id() > messageId).toList()),
                etag());
    }

    @Override
    public Versioned<Ticket> change(long number, TicketChange change, String ifMatch) throws ServerException {
        if (trouble != null) {
            throw trouble;
        }
        if (!ifMatch.equals(etag())) {
            throw Trouble.refused(412, CHANGED_MEANWHILE);
        }
        versionsAsked.add(ifMatch);
        changes.add(change);
        version++;
        ticket = in(change.state() == null ? ticket.state() : change.state(), ticket);
        return read(number);
    }
}
