package assistance.client.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import assistance.api.Attachment;

/// One or several documents on their way to files of this computer.
public final class Saving {
    private final List<Target> targets;
    private final AtomicInteger saved = new AtomicInteger();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome",
            new Outcome.Running());

    /// A document and where it is saved.
    public record Target(Attachment document, Path file) {}

    /// How far it has come.
    public sealed interface Outcome {
        /// Bytes are still coming.
        record Running() implements Outcome {}

        /// All the files are there.
        record Saved() implements Outcome {}

        /// Not all was written, though each file is whole or not there; the sentence says why and what to do.
        record Failed(String sentence) implements Outcome {}
    }

    Saving(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /// What is saved where; never empty.
    public List<Target> targets() {
        return targets;
    }

    /// From 0 to 1, all documents together.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// The first that is not saved yet. Asked from any thread.
    Target next() {
        return targets.get(saved.get());
    }

    boolean isComplete() {
        return saved.get() == targets.size();
    }

    void oneSaved() {
        saved.incrementAndGet();
    }

    void received(Target of, long bytes) {
        long before = targets.stream().takeWhile(target -> !target.equals(of)).mapToLong(Saving::size).sum();
        long all = targets.stream().mapToLong(Saving::size).sum();
        progress.set(all == 0 ? 1 : Math.min(1.0, (double) (before + bytes) / all));
    }

    void ended(Outcome how) {
        outcome.set(how);
    }

    private static long size(Target target) {
        return target.document().size();
    }
}
