package assistance.server.grid.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;

/// What a query of the grid comes down to for its reader.
///
/// @param term what the tickets found are like
/// @param groups the grouping levels, outermost first
/// @param order the sort order within the innermost groups; newest first among equals goes without saying
public record GridQuery(Perspective perspective, Extent extent, Term term, List<Sort> groups, List<Sort> order) {
    private static final Set<Column> SLICING = EnumSet.of(Column.PRIORITY, Column.STATE, Column.CONTRACT,
            Column.COMPANY, Column.AUTHOR, Column.ASSIGNEE);

    /// Reads a query that has been checked.
    public static GridQuery of(Perspective perspective, Extent extent, TicketQuery query) {
        return of(perspective, extent, query, null);
    }

    /// Reads a query that has been checked, leaving out the conditions on a column.
    public static GridQuery of(Perspective perspective, Extent extent, TicketQuery query, @Nullable Column except) {
        var filter = query.filter();
        Term filtered = filter == null || Boolean.FALSE.equals(query.filterEnabled())
                ? Term.ALL
                : new FilterTerm(perspective).of(filter, except);
        var term = Term.and(List.of(view(query.view(), perspective), filtered,
                new SearchTerm(perspective, extent).of(query.search())));
        return new GridQuery(perspective, extent, term, query.groupBy(), order(query));
    }

    private static Term view(TicketView view, Perspective perspective) {
        return switch (view) {
            case ALL -> Term.ALL;
            case OPEN -> open();
            case UNREAD -> new Term.Unread();
            case MINE -> new Term.AssignedTo(perspective.reader().id());
            case UNASSIGNED -> Term.and(List.of(open(), Term.oneOf(Column.ASSIGNEE, Set.of(""))));
        };
    }

    private static Term open() {
        return Term.oneOf(Column.STATE, Arrays.stream(TicketState.values())
                .filter(state -> state != TicketState.RESOLVED)
                .map(TicketState::name)
                .collect(Collectors.toSet()));
    }

    /// Without what is the same in every group, and what comes after the number, which no two tickets share.
    private static List<Sort> order(TicketQuery query) {
        var grouped = EnumSet.noneOf(Column.class);
        query.groupBy().forEach(group -> grouped.add(group.column()));
        // A group of a day holds many moments.
        grouped.remove(Column.DATE);
        var order = new ArrayList<Sort>();
        for (var sort : query.sort()) {
            if (!grouped.contains(sort.column())) {
                order.add(sort);
            }
            if (sort.column() == Column.NUMBER) {
                break;
            }
        }
        return List.copyOf(order);
    }

    /// The same query for less.
    public GridQuery with(Term more) {
        return having(Term.and(List.of(term, more)));
    }

    /// The same query for other tickets.
    public GridQuery having(Term other) {
        return new GridQuery(perspective, extent, other, groups, order);
    }

    /// True when what its tickets are sorted by first, if anything, is the newest ones.
    public boolean isNewestFirst() {
        return groups.isEmpty()
                && (order.isEmpty() || order.getFirst().equals(new Sort(Column.NUMBER, true)));
    }

    /// The same query with other groups.
    public GridQuery groupedBy(List<Sort> levels) {
        return new GridQuery(perspective, extent, term, levels, order);
    }

    /// The same query with what its tickets are sorted by first as groups, as far as few tickets differ in it. Without
    /// heads, they slice the tickets into parts that are found by an index.
    public GridQuery sliced() {
        int slices = 0;
        while (slices < order.size() && SLICING.contains(order.get(slices).column())) {
            slices++;
        }
        return new GridQuery(perspective, extent, term, order.subList(0, slices), order.subList(slices, order.size()));
    }

    /// The offsets of the reader's clock since there have been tickets.
    public List<Days.Offset> offsets() {
        return perspective.days().offsets(Instant.ofEpochMilli(extent.oldest()), Instant.ofEpochMilli(extent.newest()));
    }

    /// True of the tickets in a group.
    ///
    /// @param keys of the outermost groups, see [Leaf]
    public Term within(List<String> keys) {
        var terms = new ArrayList<Term>();
        for (int level = 0; level < keys.size(); level++) {
            terms.add(is(groups.get(level).column(), keys.get(level)));
        }
        return Term.and(terms);
    }

    private Term is(Column column, String key) {
        return switch (column) {
            case NUMBER -> {
                long number = Long.parseLong(key);
                yield Term.numbered(Ranges.of(number, number + 1));
            }
            case DATE -> {
                var day = LocalDate.parse(key);
                yield Term.opened(perspective.days().between(day, day));
            }
            case TITLE, PRIORITY, STATE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> Term.oneOf(column, Set.of(key));
        };
    }

    /// The key a group of a column has for a value that a request names.
    public static String key(Column column, String value) {
        return switch (column) {
            case NUMBER, DATE, PRIORITY, STATE -> value;
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> Perspective.fold(value);
        };
    }
}
