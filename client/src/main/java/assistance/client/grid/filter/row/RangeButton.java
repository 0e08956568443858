package assistance.client.grid.filter.row;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import assistance.client.ui.Texts;

/// What lies between two values, in the room of one; opens the two editors.
final class RangeButton extends Button {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final RangePopup popup;

    RangeButton(FilterEditorModel model, Texts texts) {
        popup = new RangePopup(model, texts);
        getStyleClass().setAll("filter-value", "range");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(Bindings.createStringBinding(
                () -> words(model, texts), model.firstProperty(), model.lastProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty()
                .bind(Bindings.when(model.errorProperty().isEmpty())
                        .then(textProperty())
                        .otherwise(model.errorProperty()));
        setTooltip(whole);
        accessibleHelpProperty().bind(whole.textProperty());
        model.errorProperty().subscribe(why -> pseudoClassStateChanged(DANGER, !why.isEmpty()));
        setOnAction(_ -> open());
    }

    /// Shows the two editors under the cell.
    void open() {
        Bounds place = localToScreen(getBoundsInLocal());
        if (place != null) {
            popup.show(this, place.getMinX(), place.getMaxY());
        }
    }

    private static String words(FilterEditorModel model, Texts texts) {
        String first = model.firstProperty().get();
        String last = model.lastProperty().get();
        return first.isBlank() && last.isBlank() ? texts.get("grid.row.noRange") : first + " – " + last;
    }
}
