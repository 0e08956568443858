package assistance.client.grid.filter.row;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Popup;

import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The two editors of what lies between two values.
final class RangePopup extends Popup {
    private final FilterEditorModel model;

    RangePopup(FilterEditorModel model, Texts texts) {
        this.model = model;
        ValueField first = field(model, texts.get("grid.row.first"), true);
        ValueField last = field(model, texts.get("grid.row.last"), false);
        GridPane content = new GridPane();
        content.getStyleClass().add("range-popup");
        content.addRow(0, label(first), first);
        content.addRow(1, label(last), last);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Stylesheets.add(content, "grid");
        getContent().add(content);
        setAutoHide(true);
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        setHideOnEscape(false);
        setOnShown(_ -> {
            model.enter();
            boolean begun = !first.getText().isBlank() && last.getText().isBlank();
            ValueField next = begun ? last : first;
            next.requestFocus();
            next.selectAll();
        });
        setOnHidden(_ -> model.leave());
    }

    private static ValueField field(FilterEditorModel model, String name, boolean isFirst) {
        var field = new ValueField(isFirst ? model.firstProperty() : model.lastProperty(), model.errorProperty());
        field.setAccessibleText(name);
        return field;
    }

    private static Label label(ValueField field) {
        Label label = new Label(field.getAccessibleText());
        label.setLabelFor(field);
        return label;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.apply();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.restore();
        } else {
            return;
        }
        key.consume();
        if (model.errorProperty().get().isEmpty()) {
            hide();
        }
    }
}
