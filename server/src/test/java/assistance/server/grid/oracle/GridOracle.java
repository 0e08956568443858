package assistance.server.grid.oracle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.account.Account;
import assistance.server.text.Texts;

/// Answers the grid's questions for one reader from a list of the tickets this reader sees.
final class GridOracle {
    private final Account reader;
    private final List<Line.Ticket> tickets;
    private final Clock clock;
    private final Texts texts;
    private final Map<String, List<Row>> byZone = new HashMap<>();

    // Many pages of one query are asked in a row.
    private @Nullable TicketQuery lastQuery;
    private List<List<Line>> lastPages = List.of();
    private long lastCount;

    GridOracle(Account reader, List<Line.Ticket> tickets, Clock clock) {
        this.reader = reader;
        this.tickets = tickets;
        this.clock = clock;
        texts = Texts.forLanguage(reader.language());
    }

    Account reader() {
        return reader;
    }

    /// Everything the reader sees, in a time zone.
    List<Row> rows(String zone) {
        return byZone.computeIfAbsent(zone,
                id -> tickets.stream().map(ticket -> Row.of(ticket, ZoneId.of(id), texts)).toList());
    }

    TicketPage page(TicketQuery query) {
        TicketQuery anyPage = query.withPage(0, query.pageSize());
        if (!anyPage.equals(lastQuery)) {
            List<Row> found = new ArrayList<>(found(query, query.filter()));
            found.sort(order(query));
            lastQuery = anyPage;
            lastPages = Pages.of(found, query);
            lastCount = found.size();
        }
        int page = Math.min(query.page(), lastPages.size() - 1);
        return new TicketPage(lastPages.get(page), page, lastPages.size(), lastCount);
    }

    ColumnValues values(ValuesQuery asked) {
        Filter filter = asked.query().filter();
        var rows = found(asked.query(), filter == null ? null : without(asked.column(), filter));
        var byKey = new TreeMap<String, List<Cell>>();
        for (Row row : rows) {
            Cell cell = row.cell(asked.column());
            byKey.computeIfAbsent(cell.key(), _ -> new ArrayList<>()).add(cell);
        }
        String wanted = Cell.fold(asked.search() == null ? "" : asked.search());
        var values = byKey.values()
                .stream()
                .map(GridOracle::value)
                .filter(value -> Cell.fold(value.label()).contains(wanted))
                .toList();
        boolean isCut = asked.column() != Column.DATE && values.size() > ColumnValues.LIMIT;
        return new ColumnValues(isCut ? values.subList(0, ColumnValues.LIMIT) : values, isCut);
    }

    private static ColumnValues.Value value(List<Cell> cells) {
        Cell cell = smallest(cells);
        return new ColumnValues.Value(cell.value(), cell.shown(), cells.size());
    }

    /// Of the spellings of one value, the one it is shown as.
    static Cell smallest(List<Cell> cells) {
        return cells.stream().min(Comparator.comparing(cell -> Cell.byCodePoints(cell.shown()))).orElseThrow();
    }

    private List<Row> found(TicketQuery query, @Nullable Filter filter) {
        Predicate<Row> all = row -> isIn(query.view(), row.line());
        if (filter != null && Boolean.TRUE.equals(query.filterEnabled())) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(query.zone()));
            all = all.and(new Conditions(today).of(filter).orElse(_ -> true));
        }
        String search = query.search() == null ? "" : query.search().strip();
        if (!search.isEmpty()) {
            String phrase = Cell.fold(search);
            all = all.and(row -> columns().anyMatch(column -> row.cell(column).folded().contains(phrase)));
        }
        return rows(query.zone()).stream().filter(all).toList();
    }

    /// The columns there are for the reader.
    Stream<Column> columns() {
        return Stream.of(Column.values()).filter(column -> reader.role().isSupport() || column != Column.ASSIGNEE);
    }

    private boolean isIn(TicketView view, Line.Ticket ticket) {
        return switch (view) {
            case ALL -> true;
            case OPEN -> ticket.state() != TicketState.RESOLVED;
            case UNREAD -> ticket.unread();
            case MINE -> ticket.assignee() != null && ticket.assignee().id() == reader.id();
            case UNASSIGNED -> ticket.assignee() == null && ticket.state() != TicketState.RESOLVED;
        };
    }

    private static Comparator<Row> order(TicketQuery query) {
        Comparator<Row> newestFirst = Comparator.comparingLong((Row row) -> row.line().number()).reversed();
        Stream<Comparator<Row>> groups = query.groupBy()
                .stream()
                .map(sort -> directed(sort, Comparator.comparing(row -> row.cell(sort.column()).key())));
        Stream<Comparator<Row>> sorts = query.sort()
                .stream()
                .map(sort -> directed(sort, sort.column() == Column.DATE
                        ? Comparator.comparing(row -> row.line().createdAt())
                        : Comparator.comparing(row -> row.cell(sort.column()).key())));
        return Stream.concat(groups, sorts)
                .reduce(Comparator::thenComparing)
                .map(
                        order -> order.thenComparing(newestFirst))
                .orElse(newestFirst);
    }

    private static Comparator<Row> directed(Sort sort, Comparator<Row> ascending) {
        return sort.descending() ? ascending.reversed() : ascending;
    }

    private static @Nullable Filter without(Column column, Filter filter) {
        return switch (filter) {
            case Filter.Condition condition -> condition.column() == column ? null : condition;
            case Filter.Group group -> new Filter.Group(group.operator(), group.filters()
                    .stream()
                    .flatMap(member -> Stream.ofNullable(without(column, member)))
                    .toList());
        };
    }
}
