package assistance.client.admin.list;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import assistance.api.FoldedText;
import assistance.client.ui.MarkedLabel;
import assistance.client.ui.MatchMarks;

/// A part of a row in words, bare or in a pill. Words the column is too narrow for are shown whole under the pointer,
/// and what a search found is marked.
final class ListCell<T> extends TableCell<T, T> {
    private final ListColumn<T> column;
    private final MatchMarks marks = new MatchMarks(this, getChildren());
    private final Pill pill = new Pill();

    ListCell(ListColumn<T> column, ObservableValue<FoldedText> phrase) {
        this.column = column;
        // Bound, not listened to: a cell that the table gives up is forgotten.
        marks.phraseProperty().bind(phrase);
        pill.phraseProperty().bind(phrase);
        hoverProperty().subscribe(over -> setTooltip(over && isCut() ? new Tooltip(getText()) : null));
        if (column.look() == ListColumn.Look.NUMBER) {
            getStyleClass().add("number");
        }
        if (column.style() != null) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        Function<T, String> style = column.style();
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        String words = column.words().apply(row);
        setText(words.replace('\n', ' '));
        if (style != null) {
            pill.show(words, style.apply(row));
            setGraphic(words.isEmpty() ? null : pill);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.layOut();
    }

    private boolean isCut() {
        return getText() != null && prefWidth(-1) > getWidth();
    }

    private static final class Pill extends MarkedLabel {
        void show(String words, String style) {
            getStyleClass().setAll("label", "state-badge", style);
            setText(words);
        }
    }
}
