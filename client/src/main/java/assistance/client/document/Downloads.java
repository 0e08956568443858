package assistance.client.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Attachment;
import assistance.client.attachment.FileDialogs;
import assistance.client.attachment.SafeName;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Saves documents of the server where the user wants them. Never opens one.
public final class Downloads {
    private final Source source;
    private final Background background;
    private final Texts texts;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<@Nullable Saving> latest = new ReadOnlyObjectWrapper<>(this, "latest");

    /// Brings a document to a file, whole or not at all, and tells how many bytes have come.
    @FunctionalInterface
    public interface Source {
        /// Does so, and waits for the end.
        void download(String path, Path target, LongConsumer received) throws ServerException;
    }

    /// @param source the server, outside of tests
    public Downloads(Source source, Background background, Texts texts) {
        this.source = source;
        this.background = background;
        this.texts = texts;
        failures = new Failures(texts);
    }

    /// The saving last begun; null when there was none or its notice was closed.
    public ReadOnlyObjectProperty<@Nullable Saving> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// Asks where to save a document, proposing its name made safe, and saves it there.
    ///
    /// @param whereTo asks the user, see [FileDialogs#saveAs]; empty when the user gave up
    public void save(Attachment document, Function<String, Optional<Path>> whereTo) {
        whereTo.apply(SafeName.of(document.name()))
                .ifPresent(file -> start(new Saving(List.of(new Saving.Target(document, file)))));
    }

    /// Asks for a folder and saves documents there, each under a name no file there has yet.
    ///
    /// @param folder asks the user, see [FileDialogs#folder]; empty when the user gave up
    public void saveAll(List<Attachment> documents, Supplier<Optional<Path>> folder) {
        folder.get().ifPresent(chosen -> {
            FreeNames names = new FreeNames(chosen);
            start(new Saving(documents.stream()
                    .map(document -> new Saving.Target(document, names.next(SafeName.of(document.name()))))
                    .toList()));
        });
    }

    /// Tries a failed saving again; what it has saved already stays.
    public void retry(Saving failed) {
        failed.ended(new Saving.Outcome.Running());
        start(failed);
    }

    /// Closes the notice about the last saving.
    public void dismiss() {
        latest.set(null);
    }

    private void start(Saving saving) {
        latest.set(saving);
        background.act(() -> download(saving), () -> saving.ended(new Saving.Outcome.Saved()),
                failure -> saving.ended(failed(saving.next().document(), failure)));
    }

    private void download(Saving saving) throws ServerException {
        while (!saving.isComplete()) {
            Saving.Target target = saving.next();
            source.download("/api/attachments/" + target.document().id(), target.file(),
                    bytes -> background.onScreen(() -> saving.received(target, bytes)));
            saving.oneSaved();
        }
    }

    private Saving.Outcome failed(Attachment document, Exception failure) {
        return new Saving.Outcome.Failed(
                texts.get("document.notSaved", document.name(), failures.sentence(failure)));
    }
}
