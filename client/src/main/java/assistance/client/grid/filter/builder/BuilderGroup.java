package assistance.client.grid.filter.builder;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import assistance.api.Filter;
import assistance.api.GroupOperator;

/// Lines joined by one operator.
final class BuilderGroup implements BuilderNode {
    private final int level;
    private final boolean empty;
    private final ObjectProperty<GroupOperator> operator;
    private final ObservableList<BuilderNode> members = FXCollections.observableArrayList();

    /// @param level 1 for the outermost one
    /// @param empty true for one that stands in a filter without members
    BuilderGroup(GroupOperator operator, int level, boolean empty) {
        this.level = level;
        this.empty = empty;
        this.operator = new SimpleObjectProperty<>(this, "operator", operator);
    }

    int level() {
        return level;
    }

    ObjectProperty<GroupOperator> operatorProperty() {
        return operator;
    }

    ObservableList<BuilderNode> members() {
        return members;
    }

    @Override
    public Filter.@Nullable Group filter() {
        List<Filter> filters = members.stream().map(BuilderNode::filter).filter(Objects::nonNull).toList();
        return filters.isEmpty() && !empty ? null : new Filter.Group(operator.get(), filters);
    }

    @Override
    public Object state() {
        return new State(operator.get(), members.stream().map(BuilderNode::state).toList());
    }

    @Override
    public int conditions() {
        return members.stream().mapToInt(BuilderNode::conditions).sum();
    }

    @Override
    public boolean check() {
        return members.stream().filter(member -> !member.check()).count() == 0;
    }

    private record State(GroupOperator operator, List<Object> members) {}
}
