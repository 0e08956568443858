package assistance.client.grid.filter.row;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;

import assistance.client.ui.LengthLimit;

/// The text of one value. While it is wrong it is marked, and a sentence under it says why.
final class ValueField extends TextField {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int LONGEST = 1000;
    private static final double GAP = 4;

    private final Tooltip sentence = new Tooltip();

    ValueField(StringProperty text, ReadOnlyStringProperty error) {
        getStyleClass().add("filter-value");
        setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST)));
        setMinWidth(0);
        textProperty().bindBidirectional(text);
        sentence.textProperty().bind(error);
        accessibleHelpProperty().bind(error);
        error.subscribe(this::mark);
        focusedProperty().subscribe(_ -> mark(error.get()));
    }

    private void mark(String why) {
        pseudoClassStateChanged(DANGER, !why.isEmpty());
        setTooltip(why.isEmpty() ? null : sentence);
        sentence.hide();
        if (!why.isEmpty() && isFocused()) {
            Bounds place = localToScreen(getBoundsInLocal());
            sentence.show(this, place.getMinX(), place.getMaxY() + GAP);
        }
    }
}
