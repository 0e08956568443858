package assistance.client.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import assistance.api.TicketView;

/// Where the user is, and the ways to other places.
public final class Navigator {
    private final ReadOnlyObjectWrapper<Destination> current = new ReadOnlyObjectWrapper<>(this, "current",
            new Destination.Tickets(TicketView.OPEN));
    private Destination.Tickets lastList = new Destination.Tickets(TicketView.OPEN);

    public ReadOnlyObjectProperty<Destination> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Goes where another one was.
    public void resume(Navigator before) {
        lastList = before.lastList;
        current.set(before.current.get());
    }

    /// Shows a list of tickets.
    public void openTickets(TicketView view) {
        lastList = new Destination.Tickets(view);
        current.set(lastList);
    }

    /// Shows a ticket.
    public void openTicket(long number) {
        current.set(new Destination.OneTicket(number));
    }

    /// Shows the form that opens a ticket.
    public void openSubmit() {
        current.set(new Destination.Submit());
    }

    /// Shows what waits to be sent.
    public void openOutbox() {
        current.set(new Destination.Outbox());
    }

    /// Shows a part of the administration.
    public void openAdministration(AdminPart part) {
        current.set(new Destination.Administration(part));
    }

    /// Shows the user's own data.
    public void openProfile() {
        current.set(new Destination.Profile());
    }

    /// Returns to the list the user came from.
    public void back() {
        current.set(lastList);
    }
}
