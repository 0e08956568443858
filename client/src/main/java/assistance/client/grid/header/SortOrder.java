package assistance.client.grid.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;

/// How the user sorts. A query without an order is shown as what it means, newest first.
public final class SortOrder {
    private static final List<Sort> NEWEST_FIRST = List.of(new Sort(Column.DATE, true));

    private SortOrder() {}

    /// The order as shown.
    public static List<Sort> of(TicketQuery query) {
        return query.sort().isEmpty() ? NEWEST_FIRST : query.sort();
    }

    /// How a column sorts, if it does.
    public static Optional<Sort> of(TicketQuery query, Column column) {
        return of(query).stream().filter(sort -> sort.column() == column).findFirst();
    }

    /// By this column alone, from its smallest value on, or the other way round when it sorted so already.
    public static TicketQuery by(TicketQuery query, Column column) {
        boolean descending = of(query, column).map(sort -> !sort.descending()).orElse(false);
        return by(query, column, descending);
    }

    /// By this column alone.
    public static TicketQuery by(TicketQuery query, Column column, boolean descending) {
        return query.withSort(List.of(new Sort(column, descending)));
    }

    /// By this column after those before; one that is among them already is reversed in its place.
    public static TicketQuery alsoBy(TicketQuery query, Column column) {
        var order = new ArrayList<>(of(query));
        int place = placeOf(order, column);
        if (place < 0) {
            order.add(new Sort(column, false));
        } else {
            order.set(place, new Sort(column, !order.get(place).descending()));
        }
        return query.withSort(order);
    }

    /// No longer by this column.
    public static TicketQuery without(TicketQuery query, Column column) {
        List<Sort> kept = query.sort().stream().filter(sort -> sort.column() != column).toList();
        return kept.equals(query.sort()) ? query : query.withSort(kept);
    }

    static int placeOf(List<Sort> order, Column column) {
        return order.stream().map(Sort::column).toList().indexOf(column);
    }
}
