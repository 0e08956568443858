package assistance.client.ticket;

import java.util.List;

import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.client.connection.Departure;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.connection.Upload;
import assistance.client.connection.Versioned;

/// The calls about one ticket.
public class TicketClient {
    private final Server server;

    public TicketClient(Server server) {
        this.server = server;
    }

    /// Opens a ticket. The same key again gives the ticket it opened before.
    ///
    /// @param departure calls it back
    public Ticket submit(SubmitTicket ticket, List<Upload> documents, String idempotencyKey, Departure departure)
            throws ServerException {
        return server.multipart("/api/tickets", "ticket", ticket, documents, idempotencyKey, departure, Ticket.class);
    }

    /// Reads a ticket with its thread.
    public Versioned<Ticket> read(long number) throws ServerException {
        return server.getVersioned("/api/tickets/" + number, Ticket.class);
    }

    /// Reads a ticket with no more of its thread than what follows a message.
    public Versioned<Ticket> readAfter(long number, long messageId) throws ServerException {
        return server.getVersioned("/api/tickets/" + number + "?after=" + messageId, Ticket.class);
    }

    /// Changes a ticket that still stands at a version; refused with 412 when it no longer does.
    public Versioned<Ticket> change(long number, TicketChange change, String version) throws ServerException {
        return server.patch("/api/tickets/" + number, change, version, Ticket.class);
    }
}
