package assistance.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/// One line of a grid page.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Line.Ticket.class, name = "ticket"),
        @JsonSubTypes.Type(value = Line.Group.class, name = "group")})
public sealed interface Line {
    /// A ticket.
    ///
    /// @param assignee who in support follows it; null for nobody, and always to a customer
    /// @param unread for the asking user, see [TicketView#UNREAD]
    /// @param firstMessage the beginning of the message the ticket was opened with, at most 500 characters
    record Ticket(long number, String title, Instant createdAt, Priority priority, TicketState state, Named company,
            Named contract, Named author, @Nullable Named assignee, boolean unread,
            String firstMessage) implements Line {}

    /// The head of a group of tickets.
    ///
    /// @param value the group's value as a filter names it, empty for a blank
    /// @param label the value as shown
    /// @param count tickets in the group
    /// @param level 0 for the outermost grouping
    /// @param continued true when the group began on an earlier page, which then repeats its head as a line
    /// @param continues true when the group goes on with the next page
    record Group(Column column, String value, String label, long count, int level, boolean collapsed, boolean continued,
            boolean continues) implements Line {}
}
