package assistance.client.grid.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;

/// The columns a user may see. Which of them are shown and in which order stands in the query; those that group the
/// rows keep their place there without being shown.
///
/// @param all in their default order
/// @param byDefault those a query without columns means
public record ColumnSet(List<Column> all, List<Column> byDefault) {
    public ColumnSet {
        all = List.copyOf(all);
        byDefault = List.copyOf(byDefault);
    }

    /// The columns of a user.
    ///
    /// @param severalCompanies false hides a column that says the same on every row
    public static ColumnSet of(boolean support, boolean severalCompanies) {
        List<Column> all = Arrays.stream(Column.values())
                .filter(column -> support || column != Column.ASSIGNEE)
                .toList();
        return new ColumnSet(all,
                all.stream()
                        .filter(column -> column != Column.ASSIGNEE)
                        .filter(column -> severalCompanies || column != Column.COMPANY)
                        .toList());
    }

    /// The columns chosen, in their order, those that group included.
    public List<Column> chosen(TicketQuery query) {
        List<Column> known = query.columns().stream().filter(all::contains).toList();
        return known.isEmpty() ? byDefault : known;
    }

    /// The columns on screen, in their order.
    public List<Column> shown(TicketQuery query) {
        List<Column> grouped = query.groupBy().stream().map(Sort::column).toList();
        return chosen(query).stream().filter(column -> !grouped.contains(column)).toList();
    }

    /// The query with a column chosen, in its default place among the others, or no longer; the last one stays.
    public TicketQuery choose(TicketQuery query, Column column, boolean wanted) {
        var columns = new ArrayList<>(chosen(query));
        if (!wanted && columns.size() > 1) {
            columns.remove(column);
        } else if (wanted && !columns.contains(column)) {
            columns.add(defaultPlace(columns, column), column);
        }
        return withChosen(query, columns);
    }

    /// The query with a column brought to a place among those on screen. One that groups the rows no longer does.
    ///
    /// @param place from 0 to the number of columns on screen, counted before the column moves
    public TicketQuery move(TicketQuery query, Column column, int place) {
        List<Column> shown = shown(query);
        var columns = new ArrayList<>(chosen(query));
        Column before = place < shown.size() ? shown.get(place) : null;
        if (column != before) {
            columns.remove(column);
            columns.add(before == null ? columns.size() : columns.indexOf(before), column);
        }
        return withChosen(Grouping.ungroup(query, column), columns);
    }

    /// After the nearest column that stands before it by default.
    private int defaultPlace(List<Column> columns, Column column) {
        for (int i = all.indexOf(column) - 1; i >= 0; i--) {
            int place = columns.indexOf(all.get(i));
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    private TicketQuery withChosen(TicketQuery query, List<Column> columns) {
        return columns.equals(chosen(query))
                ? query
                : query.withColumns(columns.equals(byDefault) ? List.of() : columns);
    }
}
