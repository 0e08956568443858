package assistance.client.conversation;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;

import assistance.api.TicketState;
import assistance.client.ui.Texts;

/// Support's way to send: alone, or with the state the ticket takes by it.
final class SendMenu extends SplitMenuButton {
    SendMenu(MessageComposerModel model, Texts texts) {
        setId("send");
        getStyleClass().add("accent");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(words(model, texts));
        disableProperty().bind(model.readyProperty().not());
        setOnAction(_ -> model.send(Optional.empty()));
        getItems().addAll(item(model, texts, TicketState.WAITING_FOR_CUSTOMER),
                item(model, texts, TicketState.RESOLVED));
        accessibleTextProperty().bind(textProperty());
    }

    private static MenuItem item(MessageComposerModel model, Texts texts, TicketState state) {
        MenuItem item = new MenuItem(texts.get("conversation.sendAnd", texts.get("ui.state." + state)));
        item.setOnAction(_ -> model.send(Optional.of(state)));
        return item;
    }

    /// The customers' plain button.
    static Button button(MessageComposerModel model, Texts texts) {
        Label key = new Label(texts.get("conversation.sendKey"));
        key.getStyleClass().add("send-key");
        Button button = new Button(null, key);
        button.setId("send");
        button.getStyleClass().addAll("accent", "send");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(words(model, texts));
        button.accessibleTextProperty().bind(button.textProperty());
        button.disableProperty().bind(model.readyProperty().not());
        button.setOnAction(_ -> model.send(Optional.empty()));
        return button;
    }

    private static ObservableValue<String> words(MessageComposerModel model, Texts texts) {
        String send = model.isReopening() ? "conversation.reopen" : "conversation.send";
        return Bindings.when(model.noteProperty()).then(texts.get("conversation.sendNote")).otherwise(texts.get(send));
    }
}
