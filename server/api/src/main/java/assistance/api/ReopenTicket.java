package assistance.api;

/// Reopens a resolved ticket; the `reopening` part of `POST /api/tickets/{number}/reopening`, beside any number of
/// `file` parts. The answer is 201 with the [Ticket]; 409 when the ticket is not [TicketState#RESOLVED] (any more).
///
/// @param reason not blank, at most [Reference.Limits#textLength()]
public record ReopenTicket(String reason) {}
