package assistance.client.grid.filter.row;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.api.TicketQuery;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Filters;
import assistance.client.ui.Texts;

/// One column's cell of the filter row: an operator and typed text, and the condition they stand for. It shows the
/// column's condition in the grid's filter whoever made it, but never in place of text that is being typed.
final class FilterEditorModel {
    private final Column column;
    private final List<Operator> operators;
    private final TicketGridModel grid;
    private final Texts texts;
    private final ValueText values;
    private final Consumer<Runnable> pause;
    private final ReadOnlyObjectWrapper<Operator> operator;
    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty last = new SimpleStringProperty(this, "last", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    private Filter.@Nullable Condition applied;
    private boolean present;
    private boolean edited;
    private boolean displaying;

    /// @param pause does a step once typing has paused
    /// @param clock for days typed without a year
    FilterEditorModel(Column column, TicketGridModel grid, Texts texts, Consumer<Runnable> pause, Clock clock) {
        this.column = column;
        this.grid = grid;
        this.texts = texts;
        this.pause = pause;
        operators = RowOperators.of(ColumnKind.of(column));
        values = new ValueText(column, texts, clock);
        operator = new ReadOnlyObjectWrapper<>(operators.getFirst());
        first.addListener((_, _, _) -> edit());
        last.addListener((_, _, _) -> edit());
        grid.queryProperty().subscribe(this::follow);
    }

    /// The operator that typed text is applied with.
    ReadOnlyObjectProperty<Operator> operatorProperty() {
        return operator.getReadOnlyProperty();
    }

    /// The text of the value, with BETWEEN of the first one.
    StringProperty firstProperty() {
        return first;
    }

    /// The text of BETWEEN's second value.
    StringProperty lastProperty() {
        return last;
    }

    /// Why the text is not applied, a sentence; empty when nothing is wrong.
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The condition in the grid's filter, when there is one that the row can show.
    Filter.@Nullable Condition applied() {
        return applied;
    }

    /// The column's values and the texts they are shown by.
    ValueText values() {
        return values;
    }

    /// The user's cursor stands in the text: nothing else changes it before it is applied.
    void enter() {
        present = true;
    }

    /// Applies what is still to be applied, and shows it as the row always does.
    void leave() {
        present = false;
        apply();
    }

    /// Applies the text at once.
    void apply() {
        apply(true);
        if (!edited) {
            display();
        }
    }

    /// Gives up what was typed since it was last applied; false when that is nothing.
    boolean restore() {
        boolean restored = edited || (applied != null && applied.operator() != operator.get());
        edited = false;
        error.set("");
        display();
        return restored;
    }

    /// Compares with another operator; without a value it waits for one.
    void choose(Operator chosen) {
        operator.set(chosen);
        error.set("");
        edited = edited || !isEmpty();
        apply(false);
    }

    /// Removes the condition and returns to the first operator.
    void reset() {
        send(null);
        operator.set(operators.getFirst());
        display();
    }

    /// Applies a value that was chosen rather than typed.
    void pick(String value) {
        if (!ValueText.isExact(operator.get()) && (!values.codes().isEmpty() || DayText.isRelative(value))) {
            operator.set(Operator.EQUALS);
        }
        first.set(values.of(operator.get(), value));
        edited = true;
        apply();
    }

    private void edit() {
        if (!displaying) {
            edited = true;
            error.set("");
            pause.accept(() -> apply(false));
        }
    }

    private void follow(TicketQuery query) {
        Filter.Condition found = Filters.ofColumn(query.filter(), column)
                .filter(condition -> operators.contains(condition.operator()))
                .orElse(null);
        boolean same = Objects.equals(found, applied);
        boolean leftOver = edited && query.filter() == null;
        applied = found;
        if ((edited && present) || (same && !leftOver)) {
            return;
        }
        if (found == null) {
            operator.set(operators.getFirst());
        }
        edited = false;
        error.set("");
        display();
    }

    private void display() {
        displaying = true;
        if (applied != null) {
            operator.set(applied.operator());
        }
        first.set(shown(0));
        last.set(shown(1));
        displaying = false;
    }

    private String shown(int index) {
        return applied == null || index >= applied.values().size()
                ? ""
                : values.of(applied.operator(), applied.values().get(index));
    }

    private void apply(boolean finished) {
        if (!edited) {
            return;
        }
        if (isEmpty()) {
            send(null);
            return;
        }
        var read = new ArrayList<String>();
        List<StringProperty> fields = operator.get() == Operator.BETWEEN ? List.of(first, last) : List.of(first);
        for (StringProperty field : fields) {
            switch (read(field.get().strip(), finished)) {
                case Reading.Value(String value) -> read.add(value);
                case Reading.Wrong(String sentence) -> error.set(sentence);
                case Reading.Beginning() -> {
                }
            }
        }
        if (read.size() < fields.size()) {
            return;
        }
        if (read.size() == 1 || values.areInOrder(read.getFirst(), read.getLast())) {
            send(new Filter.Condition(column, operator.get(), read));
        } else if (finished) {
            error.set(texts.get("grid.row.wrong.order"));
        }
    }

    private Reading read(String text, boolean finished) {
        if (text.isEmpty()) {
            return finished ? new Reading.Wrong(texts.get("grid.row.wrong.half")) : new Reading.Beginning();
        }
        return values.read(operator.get(), text, finished);
    }

    private boolean isEmpty() {
        return first.get().isBlank() && (operator.get() != Operator.BETWEEN || last.get().isBlank());
    }

    private void send(Filter.@Nullable Condition condition) {
        edited = false;
        error.set("");
        if (!Objects.equals(condition, applied)) {
            applied = condition;
            grid.filter(Filters.with(grid.queryProperty().get().filter(), column, condition));
        }
    }
}
