package assistance.client.grid.table.cell;

import java.util.List;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import assistance.api.Line;

/// A cell that shows a part of a ticket and is blank beside every other line.
public abstract class TicketCell extends TableCell<Line, Line> {
    /// Shows the part.
    abstract void show(Line.Ticket ticket);

    /// Shows nothing.
    abstract void clear();

    /// The width that the widest of these lines needs here.
    public double widest(List<Line> lines) {
        double width = 0;
        for (Line line : lines) {
            if (line instanceof Line.Ticket ticket) {
                show(ticket);
                width = Math.max(width, prefWidth(-1));
            }
        }
        updateItem(getItem(), isEmpty());
        return width;
    }

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
