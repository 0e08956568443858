package assistance.client.shell;

import javafx.beans.value.ObservableNumberValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;

import assistance.client.ui.Icons;

/// A line of the left menu: icon, words and, where it has one, a count.
final class MenuEntry extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final HBox content;
    private final String name;

    MenuEntry(Ikon icon, String name, Runnable action) {
        this.name = name;
        Label label = new Label(name);
        label.getStyleClass().add("name");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        content = new HBox(Icons.of(icon), label);
        content.getStyleClass().add("content");
        getStyleClass().add("menu-entry");
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        setOnAction(_ -> action.run());
        // A button gives its graphic no more than it needs: the count belongs at the far end.
        content.prefWidthProperty().bind(widthProperty().subtract(20));
    }

    /// Shows a count while it is not zero.
    MenuEntry counting(ObservableNumberValue count, String... styleClasses) {
        Label pill = new Label();
        pill.getStyleClass().add("count-pill");
        pill.getStyleClass().addAll(styleClasses);
        pill.setMinWidth(USE_PREF_SIZE);
        pill.managedProperty().bind(pill.visibleProperty());
        content.getChildren().add(pill);
        count.subscribe(number -> {
            pill.setText(number.toString());
            pill.setVisible(number.longValue() > 0);
            setAccessibleText(number.longValue() > 0 ? name + " " + number : name);
        });
        return this;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
