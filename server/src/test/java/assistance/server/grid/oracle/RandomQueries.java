package assistance.server.grid.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;

/// Any query the grid takes of one reader.
final class RandomQueries {
    private final RandomText text;
    private final RandomTimes times;
    private final GridOracle oracle;
    private final List<Column> columns;

    RandomQueries(RandomText text, RandomTimes times, GridOracle oracle) {
        this.text = text;
        this.times = times;
        this.oracle = oracle;
        columns = oracle.columns().toList();
    }

    TicketQuery query() {
        String zone = text.once(2) ? "Europe/Paris" : text.oneOf(RandomTimes.ZONES);
        var filters = filters(zone);
        var groupBy = text.once(2) ? List.<Sort>of() : sorts(4);
        var open = new TicketQuery(view(), text.once(3) ? filters.phrase() : null,
                text.once(4) ? null : filters.filter(text.random().nextInt(4)), !text.once(10), sorts(3), groupBy,
                List.of(), text.once(4) ? columns : List.of(), 0, text.oneOf(TicketQuery.PAGE_SIZES), zone);
        var query = new TicketQuery(open.view(), open.search(), open.filter(), open.filterEnabled(), open.sort(),
                groupBy, collapsed(open), open.columns(), 0, open.pageSize(), zone);
        int pages = Objects.requireNonNull(oracle.page(query).pageCount());
        return query.withPage(text.once(20) ? Integer.MAX_VALUE : text.random().nextInt(pages + 1), query.pageSize());
    }

    ValuesQuery values(TicketQuery query) {
        Column column = text.oneOf(columns);
        return new ValuesQuery(query, column, text.once(2) ? null : filters(query.zone()).partOf(column).strip());
    }

    private RandomFilters filters(String zone) {
        return new RandomFilters(text, times, oracle.rows(zone), columns);
    }

    private TicketView view() {
        var views = oracle.reader().role().isSupport()
                ? List.of(TicketView.values())
                : List.of(TicketView.OPEN, TicketView.ALL, TicketView.UNREAD);
        return text.once(2) ? TicketView.ALL : text.oneOf(views);
    }

    private List<Sort> sorts(int most) {
        var shuffled = new ArrayList<>(columns);
        Collections.shuffle(shuffled, Random.from(text.random()));
        return shuffled.stream()
                .limit(text.random().nextInt(most))
                .map(column -> new Sort(column, text.random().nextBoolean()))
                .toList();
    }

    /// Some of the groups the query has, and some it hasn't.
    private List<List<String>> collapsed(TicketQuery query) {
        if (text.once(2)) {
            return List.of();
        }
        var all = paths(query);
        Collections.shuffle(all, Random.from(text.random()));
        var some = new ArrayList<>(all.subList(0, Math.min(all.size(), text.random().nextInt(8))));
        if (text.once(8) && !query.groupBy().isEmpty()) {
            some.add(List.of("nulle part"));
        }
        return some;
    }

    private List<List<String>> paths(TicketQuery query) {
        var paths = new ArrayList<List<String>>();
        var path = new ArrayList<String>();
        for (int page = 0; page < 4; page++) {
            for (Line line : oracle.page(query.withPage(page, 100)).lines()) {
                if (line instanceof Line.Group head) {
                    path.subList(head.level(), path.size()).clear();
                    path.add(head.value());
                    paths.add(List.copyOf(path));
                }
            }
        }
        return paths;
    }
}
