package assistance.client.account;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.account.profile.ChoicesModel;
import assistance.client.account.profile.ChoicesModel.State;
import assistance.client.ui.Texts;

/// Says quietly that a choice is saved, or aloud that it is not.
final class ChoicesNote extends HBox {
    ChoicesNote(ChoicesModel saving, Texts texts) {
        getStyleClass().add("account-foot");
        setAlignment(Pos.CENTER_LEFT);
        Label failure = Section.failure(saving.failureProperty());
        Button again = new Button(texts.get("ui.retry"));
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> saving.save());
        again.visibleProperty().bind(saving.stateProperty().map(state -> state == State.FAILED));
        again.managedProperty().bind(again.visibleProperty());
        Label saved = Section.sentence(Feather.CHECK, "muted");
        saved.textProperty()
                .bind(saving.stateProperty().map(state -> state == State.SAVED ? texts.get("account.saved") : ""));
        Section.shownWhileFilled(saved);
        getChildren().addAll(failure, again, saved);
        // Not spaced for while there is nothing to say.
        visibleProperty().bind(saving.stateProperty().map(state -> state == State.SAVED || state == State.FAILED));
        managedProperty().bind(visibleProperty());
    }
}
