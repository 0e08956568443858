package assistance.client.ticket;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.ReopenTicket;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.client.connection.Departure;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.connection.Versioned;
import assistance.client.conversation.ConversationClient;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.Waiting;
import assistance.client.outbox.Arrival;
import assistance.client.ui.Texts;

/// Brings what was written to the server, a ticket or a message with the state its ticket takes by it.
public final class TicketDelivery {
    private final TicketClient tickets;
    private final ConversationClient conversation;
    private final Failures failures;
    private final Texts texts;

    public TicketDelivery(TicketClient tickets, ConversationClient conversation, Failures failures, Texts texts) {
        this.tickets = tickets;
        this.conversation = conversation;
        this.failures = failures;
        this.texts = texts;
    }

    /// Sends a draft and waits for the answer, see [assistance.client.outbox.Delivery].
    public Arrival deliver(Draft draft, Departure departure) throws ServerException {
        return switch (draft.content()) {
            case Content.NewTicket words -> {
                SubmitTicket ticket = new SubmitTicket(words.companyId(), words.contractId(), words.title().strip(),
                        words.priority(), words.text());
                yield new Arrival(draft, tickets.submit(ticket, draft.files(), draft.key(), departure).number(), "");
            }
            case Content.Answer words -> {
                long number = words.ticketNumber();
                if (words.kind() == MessageKind.REOPENING) {
                    conversation.reopen(number, new ReopenTicket(words.text()), draft.files(), draft.key(), departure);
                    yield new Arrival(draft, number, "");
                }
                conversation.send(number, new NewMessage(words.text(), words.kind()), draft.files(), draft.key(),
                        departure);
                yield new Arrival(draft, number, changeState(number, draft));
            }
        };
    }

    /// Returns why the state stays what it was; empty when all is as wished.
    private String changeState(long number, Draft draft) throws ServerException {
        Waiting how = draft.waiting();
        if (how == null || how.then() == null) {
            return "";
        }
        try {
            Versioned<Ticket> now = tickets.read(number);
            if (now.value().state() != how.then()) {
                tickets.change(number, new TicketChange(how.then(), null, null), now.etag());
            }
            return "";
        } catch (ServerException.Unreachable later) {
            // Sent again as a whole: the message under its key stays the one that is there.
            throw later;
        } catch (ServerException refused) {
            return texts.get("ticket.sentNotChanged", failures.sentence(refused));
        }
    }
}
