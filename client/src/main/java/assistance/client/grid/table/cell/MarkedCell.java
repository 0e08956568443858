package assistance.client.grid.table.cell;

import javafx.beans.value.ObservableValue;

import assistance.api.FoldedText;
import assistance.client.ui.MatchMarks;

/// A cell with words in which what a search found is marked.
abstract class MarkedCell extends TicketCell {
    private final MatchMarks marks = new MatchMarks(this, getChildren());

    MarkedCell(ObservableValue<FoldedText> phrase) {
        // Bound, not listened to: a cell that the table gives up is forgotten.
        marks.phraseProperty().bind(phrase);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.layOut();
    }
}
