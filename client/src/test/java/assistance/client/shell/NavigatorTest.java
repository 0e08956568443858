package assistance.client.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import assistance.api.TicketView;

class NavigatorTest {
    private final Navigator navigator = new Navigator();

    @Test
    void beginsWithTheTicketsInProgress() {
        assertEquals(new Destination.Tickets(TicketView.OPEN), navigator.currentProperty().get());
    }

    @Test
    void returnsFromATicketToTheListItCameFrom() {
        navigator.openTickets(TicketView.UNREAD);
        navigator.openTicket(33);
        navigator.openProfile();

        navigator.back();

        assertEquals(new Destination.Tickets(TicketView.UNREAD), navigator.currentProperty().get());
    }
}
