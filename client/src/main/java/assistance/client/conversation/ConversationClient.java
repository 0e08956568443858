package assistance.client.conversation;

import java.util.List;

import assistance.api.Message;
import assistance.api.NewMessage;
import assistance.api.ReadUpTo;
import assistance.api.ReopenTicket;
import assistance.api.Ticket;
import assistance.client.connection.Departure;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.connection.Upload;

/// The calls about a ticket's thread.
public class ConversationClient {
    private final Server server;

    public ConversationClient(Server server) {
        this.server = server;
    }

    /// Adds a message to a ticket's thread; the same key sent again adds it once.
    ///
    /// @param departure calls it back
    public Message send(long ticketNumber, NewMessage message, List<Upload> files, String idempotencyKey,
            Departure departure) throws ServerException {
        return server.multipart("/api/tickets/" + ticketNumber + "/messages", "message", message, files,
                idempotencyKey, departure, Message.class);
    }

    /// Opens a resolved ticket again; the same key sent again does it once.
    ///
    /// @param departure calls it back
    public Ticket reopen(long ticketNumber, ReopenTicket reopening, List<Upload> files, String idempotencyKey,
            Departure departure) throws ServerException {
        return server.multipart("/api/tickets/" + ticketNumber + "/reopening", "reopening", reopening, files,
                idempotencyKey, departure, Ticket.class);
    }

    /// Notes that the user has seen a ticket's thread up to a message.
    public void markRead(long ticketNumber, long messageId) throws ServerException {
        server.put("/api/tickets/" + ticketNumber + "/read", new ReadUpTo(messageId));
    }

    /// Notes that the user has seen all of a ticket's thread.
    public void markRead(long ticketNumber) throws ServerException {
        server.put("/api/tickets/" + ticketNumber + "/read");
    }

    /// Makes a ticket one the user has not read; refused with 409 when nobody else has written in it.
    public void markUnread(long ticketNumber) throws ServerException {
        server.delete("/api/tickets/" + ticketNumber + "/read");
    }
}
