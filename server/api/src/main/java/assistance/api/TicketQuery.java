package assistance.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/// The whole state of the tickets grid, as one value: what is shown, in which order, and which page of it. Absent
/// parts take the defaults of [#of(TicketView)] for the view [TicketView#ALL].
///
/// @param search one phrase looked for in every column as it is shown to the reader (dates, numbers and labels too),
///        without the blanks around it, or null
/// @param filter the filter expression, or null
/// @param filterEnabled false keeps the filter without applying it; absent means true
/// @param sort the sort order, each column once; empty means newest first, and equal tickets are newest first. PRIORITY
///        and STATE are in the order of their enums
/// @param groupBy the grouping levels, outermost first, each column once with its direction; DATE groups by days
/// @param collapsed paths of closed groups: the values from the outermost level inwards
/// @param columns the visible columns in their order; empty means the default ones
/// @param page counted from 0
/// @param pageSize lines on a page: 10, 20, 50 or 100
/// @param zone the IANA time zone whose days the dates are
public record TicketQuery(TicketView view, @Nullable String search, @Nullable Filter filter,
        @Nullable Boolean filterEnabled, List<Sort> sort, List<Sort> groupBy, List<List<String>> collapsed,
        List<Column> columns, @JsonSetter(nulls = Nulls.AS_EMPTY) int page,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int pageSize, String zone) {
    /// The page sizes a user can choose from.
    public static final List<Integer> PAGE_SIZES = List.of(10, 20, 50, 100);

    private static final String DEFAULT_ZONE = "Europe/Paris";

    @SuppressWarnings("NullAway") // a reader of JSON passes null for what is absent
    public TicketQuery {
        view = view == null ? TicketView.ALL : view;
        filterEnabled = filterEnabled == null || filterEnabled;
        sort = sort == null ? List.of() : List.copyOf(sort);
        groupBy = groupBy == null ? List.of() : List.copyOf(groupBy);
        collapsed = collapsed == null ? List.of() : collapsed.stream().map(List::copyOf).toList();
        columns = columns == null ? List.of() : List.copyOf(columns);
        pageSize = pageSize == 0 ? PAGE_SIZES.getFirst() : pageSize;
        zone = zone == null ? DEFAULT_ZONE : zone;
    }

    /// The first page of ten of a view, newest first, with nothing filtered or grouped.
    public static TicketQuery of(TicketView view) {
        return new TicketQuery(view, null, null, true, List.of(), List.of(), List.of(), List.of(), 0,
                PAGE_SIZES.getFirst(), DEFAULT_ZONE);
    }

    /// The same query, another page of it.
    public TicketQuery withPage(int newPage, int newPageSize) {
        return new TicketQuery(view, search, filter, filterEnabled, sort, groupBy, collapsed, columns, newPage,
                newPageSize, zone);
    }

    /// The same query from its first page, another phrase searched, or none.
    public TicketQuery withSearch(@Nullable String newSearch) {
        return new TicketQuery(view, newSearch, filter, filterEnabled, sort, groupBy, collapsed, columns, 0, pageSize,
                zone);
    }

    /// The same query from its first page, another filter applied, or kept without applying it.
    public TicketQuery withFilter(@Nullable Filter newFilter, boolean enabled) {
        return new TicketQuery(view, search, newFilter, enabled, sort, groupBy, collapsed, columns, 0, pageSize, zone);
    }

    /// The same query from its first page, in another order.
    public TicketQuery withSort(List<Sort> newSort) {
        return new TicketQuery(view, search, filter, filterEnabled, newSort, groupBy, collapsed, columns, 0, pageSize,
                zone);
    }

    /// The same query from its first page, in other groups, all of them open.
    public TicketQuery withGroupBy(List<Sort> newGroupBy) {
        return new TicketQuery(view, search, filter, filterEnabled, sort, newGroupBy, List.of(), columns, 0, pageSize,
                zone);
    }

    /// The same page with other groups closed.
    public TicketQuery withCollapsed(List<List<String>> newCollapsed) {
        return new TicketQuery(view, search, filter, filterEnabled, sort, groupBy, newCollapsed, columns, page,
                pageSize, zone);
    }

    /// The same page with other columns.
    public TicketQuery withColumns(List<Column> newColumns) {
        return new TicketQuery(view, search, filter, filterEnabled, sort, groupBy, collapsed, newColumns, page,
                pageSize, zone);
    }
}
