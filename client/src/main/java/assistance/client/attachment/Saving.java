package assistance.client.attachment;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import assistance.api.Attachment;

/// One document on its way to a file of this computer.
public final class Saving {
    private final Attachment attachment;
    private final Path target;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome",
            new Outcome.Running());

    /// How far it has come.
    public sealed interface Outcome {
        /// Bytes are still coming.
        record Running() implements Outcome {}

        /// The whole file is there.
        record Saved() implements Outcome {}

        /// Nothing was written; the sentence says why and what to do.
        record Failed(String sentence) implements Outcome {}
    }

    Saving(Attachment attachment, Path target) {
        this.attachment = attachment;
        this.target = target;
    }

    /// What is saved.
    public Attachment attachment() {
        return attachment;
    }

    /// Where it is saved.
    public Path target() {
        return target;
    }

    /// From 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void received(long bytes) {
        progress.set(attachment.size() == 0 ? 1 : Math.min(1.0, (double) bytes / attachment.size()));
    }

    void ended(Outcome how) {
        outcome.set(how);
    }
}
