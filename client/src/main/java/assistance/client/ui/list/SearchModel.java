package assistance.client.ui.list;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The phrase in the search box. It shows the list's own, but never in place of one that is being typed.
final class SearchModel {
    private final ObservableValue<String> applied;
    private final Consumer<String> search;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    private boolean edited;
    private boolean displaying;

    /// @param pause does a step once typing has paused
    SearchModel(ObservableValue<String> applied, Consumer<String> search, Consumer<Runnable> pause) {
        this.applied = applied;
        this.search = search;
        text.addListener((_, _, _) -> {
            if (!displaying) {
                edited = true;
                pause.accept(this::apply);
            }
        });
        applied.subscribe(this::follow);
    }

    StringProperty textProperty() {
        return text;
    }

    /// Searches for the text, or for nothing when it is blank.
    void apply() {
        edited = false;
        String phrase = text.get().strip();
        if (!phrase.equals(applied.getValue())) {
            search.accept(phrase);
        }
    }

    /// Searches for nothing; false when that is done already.
    boolean clear() {
        boolean cleared = !text.get().isEmpty();
        text.set("");
        apply();
        return cleared;
    }

    private void follow(String phrase) {
        if (!edited && !phrase.equals(text.get().strip())) {
            displaying = true;
            text.set(phrase);
            displaying = false;
        }
    }
}
