package assistance.api;

/// Where a ticket stands; on screen Soumis, En cours, En attente client, Traité.
public enum TicketState {
    /// Opened by a customer, not yet taken.
    SUBMITTED,
    /// Taken or answered by support, or answered by the customer after a question.
    IN_PROGRESS,
    /// Support asked back.
    WAITING_FOR_CUSTOMER,
    /// Closed; the only state a ticket can be reopened from.
    RESOLVED
}
