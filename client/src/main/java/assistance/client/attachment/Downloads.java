package assistance.client.attachment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Attachment;
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
    public void save(Attachment attachment, Function<String, Optional<Path>> whereTo) {
        whereTo.apply(SafeName.of(attachment.name())).ifPresent(target -> start(attachment, target));
    }

    /// Tries a failed saving again.
    public void retry(Saving failed) {
        start(failed.attachment(), failed.target());
    }

    /// Closes the notice about the last saving.
    public void dismiss() {
        latest.set(null);
    }

    private void start(Attachment attachment, Path target) {
        Saving saving = new Saving(attachment, target);
        latest.set(saving);
        background.act(
                () -> source.download("/api/attachments/" + attachment.id(), target,
                        bytes -> background.onScreen(() -> saving.received(bytes))),
                () -> saving.ended(new Saving.Outcome.Saved()), failure -> saving.ended(failed(attachment, failure)));
    }

    private Saving.Outcome failed(Attachment attachment, Exception failure) {
        return new Saving.Outcome.Failed(
                texts.get("attachment.notSaved", attachment.name(), failures.sentence(failure)));
    }
}
