package assistance.client.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// An input of a form: its label above, a red asterisk when it must be filled, and under it what is wrong with it.
public final class Field extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final StringProperty error = new SimpleStringProperty(this, "error", "");

    public Field(String name, boolean required, Control input) {
        this(name, required, input, input);
    }

    /// @param shown the input with what belongs to it, such as a calendar
    public Field(String name, boolean required, Control input, Node shown) {
        getStyleClass().add("field");
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        HBox heading = new HBox(label);
        if (required) {
            Label asterisk = new Label("\u00a0*");
            asterisk.getStyleClass().addAll("field-label", "required");
            heading.getChildren().add(asterisk);
        }
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("field-error");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(error);
        sentence.visibleProperty().bind(error.map(text -> !text.isEmpty()).orElse(false));
        sentence.managedProperty().bind(sentence.visibleProperty());
        sentence.visibleProperty().subscribe(wrong -> input.pseudoClassStateChanged(DANGER, wrong));
        input.setMaxWidth(Double.MAX_VALUE);
        input.accessibleHelpProperty().bind(error);
        if (input.getAccessibleText() == null) {
            input.setAccessibleText(name);
        }
        getChildren().addAll(heading, shown, sentence);
    }

    /// What is wrong, a whole sentence with the next step; empty or null when nothing is.
    public StringProperty errorProperty() {
        return error;
    }

    public @Nullable String getError() {
        return error.get();
    }
}
