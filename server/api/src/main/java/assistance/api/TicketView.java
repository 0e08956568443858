package assistance.api;

/// The ready-made selections of tickets; each is ANDed with the query's filter and search.
public enum TicketView {
    /// Tickets en cours: every state but [TicketState#RESOLVED].
    OPEN,
    /// Tous les tickets.
    ALL,
    /// Tickets non lus: somebody else wrote after the user last opened the ticket.
    UNREAD,
    /// Assigned to the user; support only.
    MINE,
    /// Assigned to nobody and not resolved; support only.
    UNASSIGNED
}
