package assistance.client.grid.header;

import java.util.ArrayList;
import java.util.List;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;

/// How the user groups. Changing the order within a level keeps closed groups closed; changing the levels opens them.
public final class Grouping {
    private Grouping() {}

    /// Whether a column groups the rows.
    public static boolean has(TicketQuery query, Column column) {
        return SortOrder.placeOf(query.groupBy(), column) >= 0;
    }

    /// By this column as the innermost level.
    public static TicketQuery by(TicketQuery query, Column column) {
        return by(query, column, query.groupBy().size());
    }

    /// By this column at a level, in the direction it sorted in. One that groups already moves there.
    ///
    /// @param level from 0 to the number of levels, counted before the column moves
    public static TicketQuery by(TicketQuery query, Column column, int level) {
        var levels = new ArrayList<>(query.groupBy());
        int before = SortOrder.placeOf(levels, column);
        if (before >= 0) {
            Sort moved = levels.remove(before);
            levels.add(level > before ? level - 1 : level, moved);
        } else {
            boolean descending = query.sort()
                    .stream()
                    .anyMatch(sort -> sort.column() == column && sort.descending());
            levels.add(level, new Sort(column, descending));
        }
        return levels.equals(query.groupBy()) ? query : SortOrder.without(query, column).withGroupBy(levels);
    }

    /// No longer by this column.
    public static TicketQuery ungroup(TicketQuery query, Column column) {
        return has(query, column)
                ? query.withGroupBy(query.groupBy().stream().filter(level -> level.column() != column).toList())
                : query;
    }

    /// Without any groups.
    public static TicketQuery ungroupAll(TicketQuery query) {
        return query.groupBy().isEmpty() ? query : query.withGroupBy(List.of());
    }

    /// The groups of a column in this order.
    public static TicketQuery sort(TicketQuery query, Column column, boolean descending) {
        List<Sort> levels = query.groupBy()
                .stream()
                .map(level -> level.column() == column ? new Sort(column, descending) : level)
                .toList();
        return levels.equals(query.groupBy())
                ? query
                : query.withGroupBy(levels).withCollapsed(query.collapsed());
    }

    /// The groups of a column the other way round.
    public static TicketQuery reverse(TicketQuery query, Column column) {
        boolean descending = query.groupBy()
                .stream()
                .anyMatch(level -> level.column() == column && level.descending());
        return sort(query, column, !descending);
    }
}
