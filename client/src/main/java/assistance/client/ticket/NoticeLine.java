package assistance.client.ticket;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;

/// A sentence above the thread with the one button that helps; takes no room while there is nothing to say.
final class NoticeLine extends HBox {
    NoticeLine(ObservableStringValue sentence, String buttonText, Runnable action) {
        getStyleClass().add("notice-line");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
        label.textProperty().bind(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        Button button = new Button(buttonText);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().addAll(label, button);
        visibleProperty().bind(Bindings.isNotEmpty(sentence));
        managedProperty().bind(visibleProperty());
    }
}
