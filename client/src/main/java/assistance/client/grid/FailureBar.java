package assistance.client.grid;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// Says why the rows on screen are not those last asked for, and offers to ask again. Takes no room otherwise.
final class FailureBar extends HBox {
    FailureBar(TicketGridModel model, Texts texts) {
        getStyleClass().add("failure-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("failure");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(model.failureProperty().map(words -> texts.get("grid.stale", words)));
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        Button retry = new Button(texts.get("ui.retry"));
        retry.setOnAction(_ -> model.refresh());
        retry.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sentence, retry);

        BooleanBinding stale = model.failureProperty()
                .isNotEmpty()
                .and(model.contentProperty().isNotEqualTo(TicketGridModel.Content.FAILED));
        visibleProperty().bind(stale);
        managedProperty().bind(stale);
    }
}
