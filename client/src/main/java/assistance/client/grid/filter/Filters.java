package assistance.client.grid.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;

/// What the filter row and the funnels see of the one filter expression, and how they change it. They see what holds
/// for every ticket found: the expression itself, or the members of its outermost group when AND joins them.
public final class Filters {
    private Filters() {}

    /// The condition that an editor of one column shows: the only one of the outermost level on this column.
    public static Optional<Filter.Condition> ofColumn(@Nullable Filter filter, Column column) {
        List<Filter.Condition> conditions = outermost(filter).stream()
                .filter(Filter.Condition.class::isInstance)
                .map(Filter.Condition.class::cast)
                .filter(condition -> condition.column() == column)
                .toList();
        return conditions.size() == 1 ? Optional.of(conditions.getFirst()) : Optional.empty();
    }

    /// Whether a column appears anywhere in a filter.
    public static boolean mentions(@Nullable Filter filter, Column column) {
        return switch (filter) {
            case null -> false;
            case Filter.Condition condition -> condition.column() == column;
            case Filter.Group group -> group.filters().stream().anyMatch(member -> mentions(member, column));
        };
    }

    /// A filter with the outermost conditions on a column replaced by one, in the place of the first, or by none.
    public static @Nullable Filter with(@Nullable Filter filter, Column column, Filter.@Nullable Condition condition) {
        var members = new ArrayList<Filter>();
        boolean placed = condition == null;
        for (Filter member : outermost(filter)) {
            if (!(member instanceof Filter.Condition old && old.column() == column)) {
                members.add(member);
            } else if (!placed && condition != null) {
                members.add(condition);
                placed = true;
            }
        }
        if (!placed && condition != null) {
            members.add(condition);
        }
        return switch (members.size()) {
            case 0 -> null;
            case 1 -> members.getFirst();
            default -> new Filter.Group(GroupOperator.AND, members);
        };
    }

    private static List<Filter> outermost(@Nullable Filter filter) {
        return switch (filter) {
            case null -> List.of();
            case Filter.Group group when group.operator() == GroupOperator.AND -> group.filters();
            case Filter.Condition condition -> List.of(condition);
            case Filter.Group group -> List.of(group);
        };
    }
}
