package assistance.api;

/// Asks for a spreadsheet of what a query shows, all pages of it.
///
/// @param query its columns are the sheet's, in their order; the page and the collapsed groups do not matter
public record ExportTickets(TicketQuery query) {}
