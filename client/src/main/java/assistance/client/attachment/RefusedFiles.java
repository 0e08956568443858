package assistance.client.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What could not be taken. A sentence is there until the next addition, an offer until somebody decides on it.
final class RefusedFiles {
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    private final ObservableList<Refusal> shown = FXCollections.unmodifiableObservableList(refusals);
    private final Consumer<Path> released;

    /// @param released told of a file whose offer is gone
    RefusedFiles(Consumer<Path> released) {
        this.released = released;
    }

    ObservableList<Refusal> shown() {
        return shown;
    }

    /// Leaves the undecided offers, and shows what is new after them.
    void add(List<Refusal> found) {
        List<Refusal> fresh = found.stream().filter(refusal -> !refusals.contains(refusal)).toList();
        refusals.removeIf(Refusal.Final.class::isInstance);
        refusals.addAll(fresh);
    }

    void drop(Refusal.Large refusal) {
        if (refusals.remove(refusal)) {
            released.accept(refusal.file());
        }
    }

    void clear() {
        List<Refusal> before = List.copyOf(refusals);
        refusals.clear();
        for (Refusal refusal : before) {
            if (refusal instanceof Refusal.Large large) {
                released.accept(large.file());
            }
        }
    }
}
