package assistance.client.shell;

import assistance.api.TicketView;

/// A place of the client a user can be at.
public sealed interface Destination {
    /// A list of tickets.
    record Tickets(TicketView view) implements Destination {}

    /// One ticket with its thread.
    record OneTicket(long number) implements Destination {}

    /// The form that opens a ticket.
    record Submit() implements Destination {}

    /// What waits to be sent.
    record Outbox() implements Destination {}

    /// A part of the administration.
    record Administration(AdminPart part) implements Destination {}

    /// The user's own data.
    record Profile() implements Destination {}
}
