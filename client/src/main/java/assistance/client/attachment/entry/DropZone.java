package assistance.client.attachment.entry;

import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileSize;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Covers what it lies on while files that can be attached are dragged over the window, and takes them wherever in the
/// window they are dropped.
public final class DropZone extends StackPane {
    private static final Duration FADE = Duration.millis(150);

    private final Supplier<Optional<AttachmentList>> taker;
    private final Texts texts;
    private final Label limits = new Label();
    private final FadeTransition fade = new FadeTransition(FADE, this);

    /// @param window everything of the window
    /// @param taker the documents that dropped files join; empty where nothing takes any
    public DropZone(Node window, Supplier<Optional<AttachmentList>> taker, Texts texts) {
        this.taker = taker;
        this.texts = texts;
        Stylesheets.add(this, "attachment");
        getStyleClass().add("drop-zone");
        setMouseTransparent(true);
        setVisible(false);
        Label sentence = new Label(texts.get("attachment.drop"));
        sentence.getStyleClass().add("drop-sentence");
        limits.getStyleClass().add("hint");
        VBox words = new VBox(Icons.of(Feather.UPLOAD, "drop-icon"), sentence, limits);
        words.getStyleClass().add("drop-words");
        Region veil = new Region();
        veil.getStyleClass().add("drop-veil");
        getChildren().addAll(veil, words);
        fade.setFromValue(0);
        fade.setToValue(1);
        // Before anything in the window, which knows nothing of files.
        window.addEventFilter(DragEvent.DRAG_OVER, this::over);
        window.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
    }

    private void over(DragEvent drag) {
        Optional<AttachmentList> list = wanted(drag);
        list.ifPresent(documents -> {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
            show(documents);
        });
        if (list.isEmpty()) {
            setVisible(false);
        }
    }

    private void show(AttachmentList documents) {
        if (isVisible()) {
            return;
        }
        limits.setText(texts.get("attachment.dropLimits",
                FileSize.of(documents.check().limits().attachmentBytes(), texts),
                documents.check().limits().attachments()));
        setVisible(true);
        if (Platform.getPreferences().isReducedMotion()) {
            setOpacity(1);
        } else {
            fade.playFromStart();
        }
    }

    private void drop(DragEvent drag) {
        setVisible(false);
        wanted(drag).ifPresent(documents -> {
            documents.add(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    private Optional<AttachmentList> wanted(DragEvent drag) {
        return drag.getDragboard().hasFiles()
                ? taker.get().filter(documents -> !documents.sendingProperty().get())
                : Optional.empty();
    }
}
