package assistance.client.outbox;

import assistance.client.draft.Draft;

/// Something written that the server has taken.
///
/// @param ticketNumber the ticket it opened or belongs to
/// @param notice what did not go with it, a whole sentence; empty when all did
public record Arrival(Draft draft, long ticketNumber, String notice) {}
