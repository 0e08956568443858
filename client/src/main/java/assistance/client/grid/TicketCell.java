package assistance.client.grid;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import assistance.api.Line;

/// A cell that shows a part of a ticket and is blank beside every other line.
abstract class TicketCell extends TableCell<Line, Line> {
    /// Shows the part.
    abstract void show(Line.Ticket ticket);

    /// Shows nothing.
    abstract void clear();

    @Override
    protected final void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (!empty && line instanceof Line.Ticket ticket) {
            show(ticket);
        } else {
            clear();
        }
    }
}
