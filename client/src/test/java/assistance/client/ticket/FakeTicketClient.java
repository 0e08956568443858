package assistance.client.ticket;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.api.TicketState;
import assistance.client.connection.Departure;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;
import assistance.client.connection.Upload;

/// Takes every ticket it is given and calls it number 39.
final class FakeTicketClient extends TicketClient {
    static final long NUMBER = 39;

    /// What was sent, with its key.
    final List<Sent> sent = new ArrayList<>();
    /// Thrown instead of an answer, when not null.
    @Nullable
    ServerException trouble;

    FakeTicketClient() {
        super(new Server(URI.create("https://assistance.example"), null, Locale.FRANCE));
    }

    @Override
    public Ticket submit(SubmitTicket ticket, List<Upload> documents, String idempotencyKey, Departure departure)
            throws ServerException {
        sent.add(new Sent(ticket, documents, idempotencyKey));
        if (trouble != null) {
            throw trouble;
        }
        return new Ticket(NUMBER, ticket.title(), Instant.parse("2026-11-24T09:00:00Z"), ticket.priority(),
                TicketState.SUBMITTED, new Named(ticket.companyId(), "ATELIERS DU RHÔNE"),
                new Named(ticket.contractId(), "Assistance Gestion"), new Named(7, "DURAND Claire"), null, false,
                List.of());
    }

    /// One submission.
    record Sent(SubmitTicket ticket, List<Upload> documents, String key) {}
}
