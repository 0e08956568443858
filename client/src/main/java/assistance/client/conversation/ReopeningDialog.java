package assistance.client.conversation;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import assistance.client.attachment.entry.DropZone;
import assistance.client.ui.Background;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// "Ré-ouverture du ticket": the reason why, with documents. What was written stays when the window is closed.
public final class ReopeningDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 270;

    private ReopeningDialog(MessageComposerModel model, ZoneId zone, Texts texts, Background background,
            Function<Window, List<Path>> chooser, Window owner) {
        initOwner(owner);
        setTitle(texts.get("conversation.reopening"));
        setResizable(true);
        Label title = new Label(texts.get("conversation.reopening"));
        title.getStyleClass().add("page-title");
        Label explanation = new Label(texts.get("conversation.reopeningWhat"));
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        explanation.getStyleClass().add("muted");
        MessageComposer composer = new MessageComposer(model, false, zone, texts, background, chooser);
        VBox content = new VBox(title, explanation, composer);
        content.getStyleClass().add("reopening");
        content.setPrefSize(WIDTH, HEIGHT);
        DropZone drop = new DropZone(getDialogPane(), () -> Optional.of(model.files()), texts);
        getDialogPane().setContent(new StackPane(content, drop));
        getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL);
        Stylesheets.add(getDialogPane(), "conversation");
        ChangeListener<Boolean> sending = (_, _, now) -> {
            if (!now && model.textProperty().get().isEmpty()) {
                close();
            }
        };
        model.sendingProperty().addListener(sending);
        setOnShown(_ -> Platform.runLater(composer::focus));
        setOnHidden(_ -> model.sendingProperty().removeListener(sending));
    }

    /// Shows the dialog, which closes by itself once the reason is on its way.
    ///
    /// @param chooser asks the user for files
    public static void open(MessageComposerModel model, ZoneId zone, Texts texts, Background background,
            Function<Window, List<Path>> chooser, Window owner) {
        new ReopeningDialog(model, zone, texts, background, chooser, owner).show();
    }
}
