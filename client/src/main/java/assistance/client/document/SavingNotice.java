package assistance.client.document;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.ProgressBar;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.NoticeCard;
import assistance.client.ui.Texts;
import assistance.client.ui.WhileShown;

/// A quiet line about the document being saved: its progress, then where it is. Takes no room otherwise.
public final class SavingNotice extends NoticeCard {
    private final Downloads downloads;
    private final Texts texts;
    private final Consumer<Path> showFolder;

    /// @param showFolder opens a folder in the system's file window
    public SavingNotice(Downloads downloads, Texts texts, Consumer<Path> showFolder) {
        super(texts);
        this.downloads = downloads;
        this.texts = texts;
        this.showFolder = showFolder;
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, downloads.latestProperty(), () -> follow(downloads.latestProperty().get()));
    }

    private void follow(@Nullable Saving saving) {
        setVisible(saving != null);
        if (saving != null) {
            WhileShown.follow(this, saving.outcomeProperty(), () -> {
                if (downloads.latestProperty().get() == saving) {
                    show(saving, saving.outcomeProperty().get());
                }
            });
        }
    }

    private void show(Saving saving, Saving.Outcome outcome) {
        switch (outcome) {
            case Saving.Outcome.Running _ -> {
                ProgressBar bar = new ProgressBar();
                bar.progressProperty().bind(saving.progressProperty());
                say(Feather.DOWNLOAD, words("document.saving", "document.savingAll", saving), bar);
            }
            case Saving.Outcome.Saved _ -> say(Feather.CHECK_CIRCLE,
                    words("document.saved", "document.savedAll", saving),
                    button(texts.get("document.showFolder"), () -> showFolder.accept(folderOf(saving))),
                    cross(downloads::dismiss));
            case Saving.Outcome.Failed(String why) -> say(Feather.ALERT_CIRCLE, why,
                    button(texts.get("ui.retry"), () -> downloads.retry(saving)), cross(downloads::dismiss));
        }
    }

    private String words(String one, String several, Saving saving) {
        int count = saving.targets().size();
        return count == 1
                ? texts.get(one, saving.targets().getFirst().document().name())
                : texts.get(several, count);
    }

    private static Path folderOf(Saving saving) {
        Path file = saving.targets().getFirst().file();
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
