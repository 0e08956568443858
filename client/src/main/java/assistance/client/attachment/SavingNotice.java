package assistance.client.attachment;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// A quiet line about the document being saved: its progress, then where it is. Takes no room otherwise.
public final class SavingNotice extends HBox {
    private final Downloads downloads;
    private final Texts texts;
    private final Consumer<Path> showFolder;

    /// @param showFolder opens a folder in the system's file window
    public SavingNotice(Downloads downloads, Texts texts, Consumer<Path> showFolder) {
        this.downloads = downloads;
        this.texts = texts;
        this.showFolder = showFolder;
        Stylesheets.add(this, "attachment");
        getStyleClass().add("saving-notice");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        downloads.latestProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Saving saving) {
        setVisible(saving != null);
        if (saving != null) {
            saving.outcomeProperty().subscribe(outcome -> {
                if (downloads.latestProperty().get() == saving) {
                    show(saving, outcome);
                }
            });
        }
    }

    private void show(Saving saving, Saving.Outcome outcome) {
        String name = saving.attachment().name();
        switch (outcome) {
            case Saving.Outcome.Running _ -> {
                ProgressBar bar = new ProgressBar();
                bar.progressProperty().bind(saving.progressProperty());
                getChildren().setAll(sentence(texts.get("attachment.saving", name), Feather.DOWNLOAD), spacer(), bar);
            }
            case Saving.Outcome.Saved _ -> {
                Button folder = new Button(texts.get("attachment.showFolder"));
                folder.setOnAction(_ -> showFolder.accept(folderOf(saving.target())));
                getChildren().setAll(sentence(texts.get("attachment.saved", name), Feather.CHECK_CIRCLE), spacer(),
                        folder, cross());
            }
            case Saving.Outcome.Failed(String why) -> {
                Button again = new Button(texts.get("attachment.retry"));
                again.setOnAction(_ -> downloads.retry(saving));
                getChildren().setAll(sentence(why, Feather.ALERT_CIRCLE), spacer(), again, cross());
            }
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private static Node sentence(String text, Feather icon) {
        Label label = new Label(text, Icons.of(icon));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node spacer() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private Button cross() {
        Button cross = Icons.button(Feather.X, texts.get("attachment.dismiss"));
        cross.setOnAction(_ -> downloads.dismiss());
        return cross;
    }
}
