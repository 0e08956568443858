package assistance.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A ticket with its thread, oldest message first: `GET /api/tickets/{number}`. With `?after=` the id of a message the
/// thread begins behind it, for who knows the messages up to it. The ticket's version travels as the response's ETag.
///
/// @param assignee who in support follows it; null for nobody, and always to a customer
/// @param unread for the asking user, before this reading
public record Ticket(long number, String title, Instant createdAt, Priority priority, TicketState state, Named company,
        Named contract, Named author, @Nullable Named assignee, boolean unread, List<Message> messages) {
    public Ticket {
        messages = List.copyOf(messages);
    }

    /// The same ticket with another thread.
    public Ticket withMessages(List<Message> thread) {
        return new Ticket(number, title, createdAt, priority, state, company, contract, author, assignee, unread,
                thread);
    }
}
