package assistance.api;

import org.jspecify.annotations.Nullable;

/// Changes of a ticket by support; null leaves a part as it is.
///
/// @param assigneeId the user who follows the ticket, 0 for nobody
public record TicketChange(@Nullable TicketState state, @Nullable Long assigneeId, @Nullable Priority priority) {}
