package assistance.client.conversation;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import assistance.api.Message;
import assistance.api.Named;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.ReopenTicket;
import assistance.api.Ticket;
import assistance.api.TicketState;
import assistance.client.connection.Departure;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.connection.Upload;

/// Notes what is sent and read; refuses it while told to.
public final class FakeConversation extends ConversationClient {
    public final List<Sent> sent = new ArrayList<>();
    public final List<String> reasons = new ArrayList<>();
    public final List<Long> read = new ArrayList<>();
    public final List<String> marked = new CopyOnWriteArrayList<>();
    public @Nullable ServerException trouble;
    /// Done while a message is on its way.
    public Runnable meanwhile = () -> {};

    public record Sent(long ticket, NewMessage message, List<Upload> files, String key) {}

    public FakeConversation() {
        super(new Server(URI.create("https://localhost:1"), null, Locale.FRANCE));
    }

    @Override
    public Message send(long ticketNumber, NewMessage message, List<Upload> files, String idempotencyKey,
            Departure departure) throws ServerException {
        sent.add(new Sent(ticketNumber, message, files, idempotencyKey));
        meanwhile.run();
        refuse();
        return new Message(sent.size(), message.kind(), new Named(1, "DURAND Claire"), false, Instant.EPOCH,
                message.text(), List.of());
    }

    @Override
    public Ticket reopen(long ticketNumber, ReopenTicket reopening, List<Upload> files, String idempotencyKey,
            Departure departure) throws ServerException {
        reasons.add(reopening.reason());
        refuse();
        Named somebody = new Named(1, "DURAND Claire");
        return new Ticket(ticketNumber, "", Instant.EPOCH, Priority.MINOR, TicketState.SUBMITTED, somebody, somebody,
                somebody, null, false, List.of());
    }

    @Override
    public void markRead(long ticketNumber, long messageId) {
        read.add(messageId);
    }

    @Override
    public void markRead(long ticketNumber) throws ServerException {
        refuse();
        marked.add("read " + ticketNumber);
    }

    @Override
    public void markUnread(long ticketNumber) throws ServerException {
        refuse();
        marked.add("unread " + ticketNumber);
    }

    private void refuse() throws ServerException {
        if (trouble != null) {
            throw trouble;
        }
    }
}
