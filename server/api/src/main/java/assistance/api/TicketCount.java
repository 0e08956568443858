package assistance.api;

/// How much a query finds, without the lines.
///
/// @param pageCount pages of the query's size, at least 1
/// @param ticketCount tickets on all pages together
public record TicketCount(int pageCount, long ticketCount) {}
