package assistance.server.ticket;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.api.Line;
import assistance.api.Message;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Ticket;
import assistance.api.TicketState;

/// A stored ticket with the names it refers to.
///
/// @param unread for the account that asked
public record TicketRow(long number, String title, Instant createdAt, Priority priority, TicketState state,
        Named company, Named contract, Named author, @Nullable Named assignee, boolean unread, String firstMessage,
        long version) {
    /// As the grid shows it.
    public Line.Ticket line() {
        return new Line.Ticket(number, title, createdAt, priority, state, company, contract, author, assignee, unread,
                firstMessage);
    }

    /// As it is shown with its thread.
    Ticket withThread(List<Message> thread) {
        return new Ticket(number, title, createdAt, priority, state, company, contract, author, assignee, unread,
                thread);
    }
}
