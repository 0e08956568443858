package assistance.api;

import org.jspecify.annotations.Nullable;

/// What happened to a ticket, as `GET /api/events` tells it to those who see it; the data of a [StreamEvent#TICKET].
/// Whoever did it is told too. Anything beyond this is asked for with the ordinary calls.
///
/// @param ticket its number
/// @param messageId the new message; for [Kind#READ] the last message that now counts as read, null for none; null for
///        [Kind#CHANGED]
/// @param author who did it
public record TicketEvent(long ticket, String title, Kind kind, @Nullable Long messageId, Named author) {
    /// What can happen to a ticket.
    public enum Kind {
        /// It was submitted.
        OPENED,
        /// A message was added; the ticket's state and assignee may have changed with it.
        MESSAGE,
        /// An internal note was added; told to support alone.
        NOTE,
        /// It was reopened; its state changed with it.
        REOPENED,
        /// Support changed its state, assignee or priority. A new assignee alone is told to support alone.
        CHANGED,
        /// The reader marked it as read or as unread, on this computer or another; told to that user alone.
        READ
    }
}
