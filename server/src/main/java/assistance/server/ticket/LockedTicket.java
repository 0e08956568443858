package assistance.server.ticket;

import org.jspecify.annotations.Nullable;

import assistance.api.Priority;
import assistance.api.TicketState;

/// What can change of a ticket, read while nobody else can change it.
///
/// @param assigneeId null for nobody
record LockedTicket(long number, String title, long authorId, long version, TicketState state,
        @Nullable Long assigneeId, Priority priority) {
    LockedTicket withState(TicketState newState) {
        return new LockedTicket(number, title, authorId, version, newState, assigneeId, priority);
    }

    LockedTicket withAssignee(@Nullable Long newAssigneeId) {
        return new LockedTicket(number, title, authorId, version, state, newAssigneeId, priority);
    }

    LockedTicket withPriority(Priority newPriority) {
        return new LockedTicket(number, title, authorId, version, state, assigneeId, newPriority);
    }
}
