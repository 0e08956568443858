package assistance.client.grid.table.cell;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;

import assistance.api.FoldedText;
import assistance.api.Line;

/// A part of a ticket in words. Words the column is too narrow for are shown whole under the pointer.
public final class TextCell extends MarkedCell {
    private final Function<Line.Ticket, String> part;

    public TextCell(Function<Line.Ticket, String> part, ObservableValue<FoldedText> phrase) {
        super(phrase);
        this.part = part;
        hoverProperty().subscribe(over -> setTooltip(over && isCut() ? new Tooltip(getText()) : null));
    }

    @Override
    void show(Line.Ticket ticket) {
        setText(part.apply(ticket));
    }

    @Override
    void clear() {
        setText(null);
    }

    private boolean isCut() {
        return getText() != null && prefWidth(-1) > getWidth();
    }
}
