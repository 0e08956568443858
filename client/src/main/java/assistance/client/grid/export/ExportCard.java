package assistance.client.grid.export;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.attachment.FileSize;
import assistance.client.document.Saving;
import assistance.client.ui.NoticeCard;
import assistance.client.ui.Texts;

/// Tells how an export goes: its progress, then the file, or what went wrong.
final class ExportCard extends NoticeCard {
    /// Where a bar waits whose guess was too small.
    private static final double NEARLY = 0.99;

    private final Export export;
    private final Exports exports;
    private final Consumer<Path> open;
    private final Texts texts;

    /// @param open opens a file or a folder
    ExportCard(Export export, Exports exports, Consumer<Path> open, Texts texts) {
        super(texts);
        this.export = export;
        this.exports = exports;
        this.open = open;
        this.texts = texts;
        export.outcomeProperty().subscribe(this::show);
    }

    boolean shows(Export other) {
        return export == other;
    }

    private void show(Saving.Outcome outcome) {
        switch (outcome) {
            case Saving.Outcome.Running _ -> say(Feather.DOWNLOAD, texts.get("grid.export.running", export.name()),
                    amount(), bar(), button(texts.get("ui.cancel"), () -> exports.cancel(export)));
            case Saving.Outcome.Saved _ -> say(Feather.CHECK_CIRCLE, texts.get("grid.export.saved", export.name()),
                    button(texts.get("grid.export.open"), () -> open.accept(export.target())),
                    button(texts.get("grid.export.showFolder"), () -> open.accept(folder())), close());
            case Saving.Outcome.Failed(String why) -> say(Feather.ALERT_CIRCLE, why,
                    button(texts.get("ui.retry"), () -> exports.retry(export)), close());
        }
    }

    private Label amount() {
        Label amount = new Label();
        amount.getStyleClass().add("hint");
        amount.setMinWidth(USE_PREF_SIZE);
        amount.textProperty()
                .bind(Bindings.createStringBinding(this::words, export.ticketsProperty(), export.receivedProperty()));
        return amount;
    }

    private String words() {
        long tickets = export.ticketsProperty().get();
        long received = export.receivedProperty().get();
        String size = received == 0 ? "" : FileSize.of(received, texts);
        if (tickets < 0) {
            return size;
        }
        String count = texts.get("grid.export.tickets", tickets);
        return size.isEmpty() ? count : texts.get("grid.export.amount", count, size);
    }

    /// Moves on only when the size of the whole file is known or can be guessed; before, it just shows that something
    /// goes on.
    private ProgressBar bar() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> {
            long size = export.sizeProperty().get();
            double part = (double) export.receivedProperty().get() / size;
            return size <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : Math.min(part, NEARLY);
        }, export.sizeProperty(), export.receivedProperty()));
        bar.setAccessibleText(texts.get("grid.export.running", export.name()));
        return bar;
    }

    private Button close() {
        return cross(() -> exports.dismiss(export));
    }

    private Path folder() {
        return Objects.requireNonNull(export.target().toAbsolutePath().getParent(), "a file has a folder");
    }
}
