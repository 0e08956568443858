package assistance.client.admin.form;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/// One input of a form. What is wrong with it is said once it was left or the form sent, and goes away as it is
/// corrected.
///
/// @param <V> what is entered
public final class Input<V extends @Nullable Object> {
    private final ObjectProperty<V> value;
    private final V before;
    private final Function<? super V, String> rule;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private boolean judged;

    /// @param start what it holds at first
    /// @param rule says what is wrong with a value in a whole sentence; empty when nothing is
    Input(V start, Function<? super V, String> rule) {
        this.rule = rule;
        before = start;
        value = new SimpleObjectProperty<>(this, "value", start);
        value.subscribe((_, now) -> error.set(judged ? rule.apply(now) : ""));
    }

    public ObjectProperty<V> valueProperty() {
        return value;
    }

    public V get() {
        return value.get();
    }

    /// The user went on to another input: what was touched is judged.
    public void left() {
        if (isChanged()) {
            judge();
        }
    }

    /// What it is judged by has changed.
    public void judgeAgain() {
        if (judged) {
            judge();
        }
    }

    /// Says what is wrong by now; false when something is.
    boolean judge() {
        judged = true;
        error.set(rule.apply(value.get()));
        return error.get().isEmpty();
    }

    /// Says what the server found wrong, until the value is another one.
    void refuse(String sentence) {
        error.set(sentence);
    }

    boolean isChanged() {
        return !Objects.equals(before, value.get());
    }

    /// What is wrong, a whole sentence; empty when nothing is.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
