package assistance.client.grid;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// The phrase in the search box. It shows the grid's own, but never in place of one that is being typed.
final class SearchModel {
    private final TicketGridModel grid;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    private boolean edited;
    private boolean displaying;

    /// @param pause does a step once typing has paused
    SearchModel(TicketGridModel grid, Consumer<Runnable> pause) {
        this.grid = grid;
        text.addListener((_, _, _) -> {
            if (!displaying) {
                edited = true;
                pause.accept(this::apply);
            }
        });
        grid.queryProperty().subscribe(query -> follow(phrase(query.search())));
    }

    StringProperty textProperty() {
        return text;
    }

    /// Searches for the text, or for nothing when it is blank.
    void apply() {
        edited = false;
        String phrase = text.get().strip();
        grid.change(query -> phrase.equals(phrase(query.search()))
                ? query
                : query.withSearch(phrase.isEmpty() ? null : phrase));
    }

    /// Searches for nothing; false when that is done already.
    boolean clear() {
        boolean cleared = !text.get().isEmpty();
        text.set("");
        apply();
        return cleared;
    }

    private void follow(String applied) {
        if (!edited && !applied.equals(text.get().strip())) {
            displaying = true;
            text.set(applied);
            displaying = false;
        }
    }

    private static String phrase(@Nullable String search) {
        return Objects.requireNonNullElse(search, "");
    }
}
