package assistance.server.ticket;

import org.jspecify.annotations.Nullable;

import assistance.api.TicketState;

/// Which state a ticket goes to by itself when somebody acts on it. Support may besides set any state by hand.
final class NextState {
    private NextState() {}

    /// Support's first answer, or somebody of support taking the ticket.
    static TicketState whenTaken(TicketState state) {
        return state == TicketState.SUBMITTED ? TicketState.IN_PROGRESS : state;
    }

    /// A customer's answer; a resolved ticket takes none, see [Answers].
    static TicketState whenCustomerAnswers(TicketState state) {
        return state == TicketState.WAITING_FOR_CUSTOMER ? TicketState.IN_PROGRESS : state;
    }

    /// A resolved ticket goes back to who follows it, or to whoever takes it.
    static TicketState whenReopened(@Nullable Long assigneeId) {
        return assigneeId == null ? TicketState.SUBMITTED : TicketState.IN_PROGRESS;
    }
}
