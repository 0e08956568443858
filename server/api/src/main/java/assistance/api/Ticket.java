package assistance.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A ticket with its thread, oldest message first. Its version travels as the response's ETag.
///
/// @param assignee who in support follows it, or null
/// @param unread for the asking user, before this reading
public record Ticket(long number, String title, Instant createdAt, Priority priority, TicketState state, Named company,
        Named contract, Named author, @Nullable Named assignee, boolean unread, List<Message> messages) {
    public Ticket {
        messages = List.copyOf(messages);
    }
}
