package assistance.client.grid.table.cell;

import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;

import assistance.api.FoldedText;
import assistance.api.Line;
import assistance.client.ui.MarkedLabel;

/// A part of a ticket drawn by a label of its own, such as a pill or a dot with a word.
public final class GraphicCell<L extends MarkedLabel> extends TicketCell {
    private final L label;
    private final BiConsumer<L, Line.Ticket> fill;

    public GraphicCell(L label, BiConsumer<L, Line.Ticket> fill, ObservableValue<FoldedText> phrase) {
        label.phraseProperty().bind(phrase);
        this.label = label;
        this.fill = fill;
    }

    @Override
    void show(Line.Ticket ticket) {
        fill.accept(label, ticket);
        setGraphic(label);
        setAccessibleText(label.getText());
    }

    @Override
    void clear() {
        setGraphic(null);
        setAccessibleText(null);
    }
}
