package assistance.client.grid.filter.builder;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Comparison;
import assistance.client.ui.Texts;

/// One comparison as it is entered: what is typed may not be a value yet.
final class BuilderCondition implements BuilderNode {
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Column> column;
    private final ReadOnlyObjectWrapper<Comparison> comparison;
    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty last = new SimpleStringProperty(this, "last", "");
    private final ObservableList<String> several = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Filter.@Nullable Condition given;
    private final @Nullable Object givenState;
    private boolean marking;

    /// A new line.
    BuilderCondition(Column column, Texts texts, Clock clock) {
        this(column, Comparisons.of(ColumnKind.of(column)).getFirst(), null, texts, clock);
    }

    /// A line for a condition of a filter, which it stands for as long as it is not touched.
    BuilderCondition(Filter.Condition given, Texts texts, Clock clock) {
        this(given.column(), Comparison.of(given), given, texts, clock);
    }

    private BuilderCondition(Column column, Comparison comparison, Filter.@Nullable Condition given, Texts texts,
            Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.column = new ReadOnlyObjectWrapper<>(column);
        this.comparison = new ReadOnlyObjectWrapper<>(comparison);
        this.given = given;
        if (given != null) {
            show(given.values());
        }
        givenState = given == null ? null : state();
        first.subscribe(this::mark);
        last.subscribe(this::mark);
        several.addListener((ListChangeListener<String>) _ -> mark());
    }

    ReadOnlyObjectProperty<Column> columnProperty() {
        return column.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// The text of the value, of BETWEEN the first one.
    StringProperty firstProperty() {
        return first;
    }

    /// The text of BETWEEN's second value.
    StringProperty lastProperty() {
        return last;
    }

    /// The values of IN and NOT_IN.
    ObservableList<String> several() {
        return several;
    }

    /// What is missing or wrong, a sentence; empty before the first check.
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    EnteredValues values() {
        return new EnteredValues(column.get(), comparison.get(), texts, clock);
    }

    /// Compares another column. What was entered stays when it is a value of that column as well.
    void choose(Column chosen) {
        if (chosen == column.get()) {
            return;
        }
        ColumnKind kind = ColumnKind.of(chosen);
        boolean alike = kind == ColumnKind.TEXT && kind == ColumnKind.of(column.get());
        if (!alike) {
            clear();
            comparison.set(Comparisons.of(kind).getFirst());
        }
        column.set(chosen);
        mark();
    }

    /// Compares in another way, with the same values where it can.
    void choose(Comparison chosen) {
        Comparison before = comparison.get();
        if (chosen.equals(before)) {
            return;
        }
        String value = values().read(first.get());
        boolean wereCodes = isCodes(before);
        comparison.set(chosen);
        if (isCodes(chosen) != wereCodes) {
            clear();
        } else if (isList(chosen.operator()) && several.isEmpty() && value != null) {
            several.add(value);
        } else if (isList(before.operator()) && several.size() == 1 && first.get().isEmpty()) {
            first.set(values().text(several.getFirst()));
        }
        mark();
    }

    @Override
    public @Nullable Filter filter() {
        return isUntouched() ? given : entered();
    }

    @Override
    public Object state() {
        return List.of(column.get(), comparison.get(), first.get(), last.get(), List.copyOf(several));
    }

    @Override
    public int conditions() {
        return 1;
    }

    @Override
    public boolean check() {
        marking = true;
        mark();
        return error.get().isEmpty();
    }

    /// A new line is not told off before it can be finished.
    private void mark() {
        if (marking) {
            error.set(isUntouched() ? "" : values().wrong(first.get(), last.get(), several));
        }
    }

    private boolean isUntouched() {
        return given != null && state().equals(givenState);
    }

    private Filter.Condition entered() {
        return new Filter.Condition(column.get(), comparison.get().operator(),
                values().values(first.get(), last.get(), several));
    }

    private void show(List<String> values) {
        if (isList(comparison.get().operator())) {
            several.setAll(values);
        } else if (comparison.get().relative() == null && !values.isEmpty()) {
            first.set(values().text(values.getFirst()));
            last.set(values.size() > 1 ? values().text(values.getLast()) : "");
        }
    }

    private void clear() {
        first.set("");
        last.set("");
        several.clear();
    }

    private boolean isCodes(Comparison some) {
        return ColumnKind.of(column.get()) == ColumnKind.CHOICE && !Comparison.isText(some.operator());
    }

    static boolean isList(Operator operator) {
        return operator == Operator.IN || operator == Operator.NOT_IN;
    }
}
