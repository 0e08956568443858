package assistance.client.grid.export;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import assistance.api.TicketQuery;
import assistance.client.connection.Transfer;
import assistance.client.document.Saving;
import assistance.client.ui.Background;

/// One spreadsheet on its way to a file of this computer.
public final class Export {
    private final TicketQuery query;
    private final Path target;
    private final ReadOnlyLongWrapper tickets = new ReadOnlyLongWrapper(this, "tickets", -1);
    private final ReadOnlyLongWrapper size = new ReadOnlyLongWrapper(this, "size", -1);
    private final ReadOnlyLongWrapper received = new ReadOnlyLongWrapper(this, "received");
    private final ReadOnlyObjectWrapper<Saving.Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome",
            new Saving.Outcome.Running());
    private final Transfer transfer;

    /// @param bytesPerTicket to guess the size by when the server doesn't say it, 0 for no guess
    Export(TicketQuery query, Path target, double bytesPerTicket, Background background) {
        this.query = query;
        this.target = target;
        transfer = new Transfer(new Transfer.Progress() {
            @Override
            public void begun(long ticketCount, long bytes) {
                background.onScreen(() -> {
                    tickets.set(ticketCount);
                    size.set(bytes >= 0 ? bytes : (long) (ticketCount * bytesPerTicket));
                });
            }

            @Override
            public void received(long bytes) {
                background.onScreen(() -> received.set(bytes));
            }
        });
    }

    TicketQuery query() {
        return query;
    }

    Transfer transfer() {
        return transfer;
    }

    public Path target() {
        return target;
    }

    /// The file's name alone.
    public String name() {
        return Objects.requireNonNull(target.getFileName(), "a file has a name").toString();
    }

    /// Tickets in the file, -1 as long as the server hasn't said.
    public ReadOnlyLongProperty ticketsProperty() {
        return tickets.getReadOnlyProperty();
    }

    /// Bytes of the whole file, more or less; 0 or less while nobody knows.
    public ReadOnlyLongProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// Bytes that have come.
    public ReadOnlyLongProperty receivedProperty() {
        return received.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving.Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void ended(Saving.Outcome how) {
        outcome.set(how);
    }
}
