package assistance.client.ui.list;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
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
public final class FailureBar extends HBox {
    /// @param failure what went wrong and what stays, a whole sentence
    /// @param stale whether rows of before are on screen
    /// @param retry asks again
    public FailureBar(ObservableValue<String> failure, ObservableBooleanValue stale, Runnable retry, Texts texts) {
        getStyleClass().add("failure-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("failure");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(failure);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        Button again = new Button(texts.get("ui.retry"));
        again.setOnAction(_ -> retry.run());
        again.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sentence, again);

        visibleProperty().bind(stale);
        managedProperty().bind(stale);
    }
}
