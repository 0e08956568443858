package assistance.client.grid.filter.funnel;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.FoldedText;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Filters;
import assistance.client.grid.filter.ValueWords;

/// One opening of a funnel: the values of its column under the rest of the query, and which of them are ticked.
final class FunnelModel {
    /// What there is to see.
    enum Content {
        LOADING, VALUES, NONE, FAILED
    }

    /// How much of a value, or of all values, is ticked.
    enum Tick {
        OFF, SOME, ON
    }

    private static final int MONTH_LENGTH = "2026-11".length();

    private final Column column;
    private final TicketGridModel grid;
    private final ValueWords words;
    private final TicketQuery query;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.LOADING);
    private final ReadOnlyObjectWrapper<List<FunnelValue>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper phrase = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    private @Nullable ColumnValues all;
    private List<FunnelValue> listed = List.of();
    private long asked;

    FunnelModel(Column column, TicketGridModel grid, ValueWords words) {
        this.column = column;
        this.grid = grid;
        this.words = words;
        query = grid.queryProperty().get();
        ticks = new Ticks(column, Filters.ofColumn(query.filter(), column).orElse(null));
    }

    /// Asks for the values, at first and again after a failure.
    void load() {
        ColumnValues known = all;
        if (known == null) {
            ask(null);
        } else {
            search(phrase.get(), known);
        }
    }

    /// Shows only the values that contain a phrase. Only values that are not here are looked for on the server.
    void search(String typed) {
        phrase.set(typed.strip());
        ColumnValues known = all;
        if (known != null) {
            search(phrase.get(), known);
        }
    }

    /// The values to be seen; years are those of dates.
    ReadOnlyObjectProperty<List<FunnelValue>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// Why there are no values, and what to do.
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What is looked for; empty for nothing.
    ReadOnlyStringProperty phraseProperty() {
        return phrase.getReadOnlyProperty();
    }

    /// Goes up whenever a tick changes; 0 while none has.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Tick tick(FunnelValue value) {
        return tick(List.of(value));
    }

    /// Ticks a value with all its parts in sight, or unticks them when they all are.
    void toggle(FunnelValue value) {
        boolean ticked = tick(value) != Tick.ON;
        value.leaves().forEach(leaf -> ticks.set(leaf.value(), ticked));
        changes.set(changes.get() + 1);
    }

    Tick allTick() {
        if (hasMore()) {
            return ticks.isAll() ? Tick.ON : ticks.isNone() ? Tick.OFF : Tick.SOME;
        }
        return tick(listed);
    }

    void toggleAll() {
        ticks.setAll(allTick() != Tick.ON);
        changes.set(changes.get() + 1);
    }

    /// Puts the ticked values into the grid's filter. Without a change of a tick the filter stays as it is.
    ///
    /// @return false when they are too many for one condition
    boolean apply() {
        if (changes.get() == 0) {
            return true;
        }
        Filter.Condition condition = ticks.condition(listed, hasMore());
        if (condition != null && condition.values().size() > ColumnValues.LIMIT) {
            return false;
        }
        grid.filter(Filters.with(grid.queryProperty().get().filter(), column, condition));
        return true;
    }

    private Tick tick(List<FunnelValue> values) {
        Predicate<FunnelValue> ticked = leaf -> ticks.has(leaf.value());
        if (values.stream().flatMap(FunnelValue::leaves).noneMatch(ticked)) {
            return Tick.OFF;
        }
        return values.stream().flatMap(FunnelValue::leaves).allMatch(ticked) ? Tick.ON : Tick.SOME;
    }

    private boolean hasMore() {
        return all != null && all.more();
    }

    private void search(String wanted, ColumnValues known) {
        if (known.more() && !wanted.isEmpty()) {
            ask(wanted);
            return;
        }
        asked++;
        String folded = FoldedText.of(wanted).text();
        show(known.values().stream().filter(value -> contains(value, folded)).toList());
    }

    /// A day is also found by its month in words.
    private boolean contains(ColumnValues.Value value, String folded) {
        return FoldedText.of(value.label()).text().contains(folded)
                || (isDate() && FoldedText.of(month(value.value())).text().contains(folded));
    }

    private String month(String day) {
        return words.of(column, day.substring(0, Math.min(MONTH_LENGTH, day.length())));
    }

    private void ask(@Nullable String wanted) {
        asked++;
        long number = asked;
        content.set(Content.LOADING);
        grid.values(new ValuesQuery(query, column, wanted), answer -> {
            if (number == asked) {
                answered(wanted, answer);
            }
        }, sentence -> {
            if (number == asked) {
                failure.set(sentence);
                content.set(Content.FAILED);
            }
        });
    }

    private void answered(@Nullable String wanted, ColumnValues answer) {
        if (wanted != null) {
            show(answer.values());
            return;
        }
        all = answer;
        listed = tree(answer.values());
        if (isDate()) {
            ticks.spread(answer.values().stream().map(ColumnValues.Value::value).toList());
        }
        changes.set(0);
        search(phrase.get(), answer);
    }

    private void show(List<ColumnValues.Value> values) {
        shown.set(tree(values));
        content.set(values.isEmpty() ? Content.NONE : Content.VALUES);
    }

    private List<FunnelValue> tree(List<ColumnValues.Value> values) {
        List<FunnelValue> flat = values.stream().map(FunnelValue::of).toList();
        return isDate() ? FunnelValue.byYears(flat, words) : flat;
    }

    private boolean isDate() {
        return ColumnKind.of(column) == ColumnKind.DATE;
    }
}
