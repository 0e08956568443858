package assistance.client.grid.filter.builder;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.client.ui.Texts;

/// A filter while it is built: a tree of lines. What is not touched stays as it was given.
final class FilterBuilderModel {
    /// The deepest nesting of groups that a filter can have.
    static final int DEPTH = 10;
    /// The most conditions of a filter.
    static final int CONDITIONS = 200;

    private final @Nullable Filter given;
    private final List<Column> columns;
    private final Texts texts;
    private final Clock clock;
    private final BuilderGroup root;
    private final Object givenState;
    private final Deque<Removed> removed = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /// @param columns those the user may filter by
    /// @param clock for days typed without a year
    FilterBuilderModel(@Nullable Filter given, List<Column> columns, Texts texts, Clock clock) {
        this.given = given;
        this.columns = columns;
        this.texts = texts;
        this.clock = clock;
        root = switch (given) {
            case Filter.Group group -> group(group, 1);
            case Filter.Condition condition -> {
                BuilderGroup around = new BuilderGroup(GroupOperator.AND, 1, false);
                around.members().add(new BuilderCondition(condition, texts, clock));
                yield around;
            }
            case null -> new BuilderGroup(GroupOperator.AND, 1, false);
        };
        givenState = root.state();
    }

    BuilderGroup root() {
        return root;
    }

    List<Column> columns() {
        return columns;
    }

    /// Why the last line was not added, a sentence; else empty.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether a removed line can be brought back.
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    void addCondition(BuilderGroup group) {
        if (hasRoomFor(1)) {
            group.members().add(new BuilderCondition(columns.getFirst(), texts, clock));
        }
    }

    /// A new group starts with a line.
    void addGroup(BuilderGroup group) {
        if (group.level() >= DEPTH) {
            refusal.set(texts.get("grid.builder.tooDeep"));
        } else if (hasRoomFor(1)) {
            BuilderGroup added = new BuilderGroup(GroupOperator.AND, group.level() + 1, false);
            added.members().add(new BuilderCondition(columns.getFirst(), texts, clock));
            group.members().add(added);
        }
    }

    void remove(BuilderGroup group, BuilderNode member) {
        int place = group.members().indexOf(member);
        refusal.set("");
        removed.push(new Removed(group, place, member));
        undoable.set(true);
        group.members().remove(place);
    }

    /// Brings the line back that was removed last.
    void undo() {
        if (!removed.isEmpty() && hasRoomFor(removed.peek().member().conditions())) {
            Removed last = removed.pop();
            undoable.set(!removed.isEmpty());
            List<BuilderNode> members = last.group().members();
            members.add(Math.min(last.place(), members.size()), last.member());
        }
    }

    boolean isChanged() {
        return !root.state().equals(givenState);
    }

    /// Marks what is incomplete.
    ///
    /// @return whether the filter can be applied
    boolean check() {
        return root.check();
    }

    /// The filter as it stands, without groups that restrict nothing, or null.
    @Nullable
    Filter filter() {
        if (!isChanged()) {
            return given;
        }
        Filter.Group built = root.filter();
        if (built == null || built.operator() != GroupOperator.AND || built.filters().size() != 1) {
            return built;
        }
        return built.filters().getFirst();
    }

    private boolean hasRoomFor(int conditions) {
        boolean room = root.conditions() + conditions <= CONDITIONS;
        refusal.set(room ? "" : texts.get("grid.builder.tooMany"));
        return room;
    }

    private BuilderGroup group(Filter.Group from, int level) {
        BuilderGroup group = new BuilderGroup(from.operator(), level, from.filters().isEmpty());
        for (Filter member : from.filters()) {
            group.members().add(switch (member) {
                case Filter.Condition condition -> new BuilderCondition(condition, texts, clock);
                case Filter.Group inner -> group(inner, level + 1);
            });
        }
        return group;
    }

    private record Removed(BuilderGroup group, int place, BuilderNode member) {}
}
