package assistance.server.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Configuration;

import assistance.api.Column;
import assistance.api.Line;
import assistance.server.grid.PageItem.Head;
import assistance.server.grid.PageItem.Run;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.sql.GridStore;
import assistance.server.grid.sql.LabelStore;
import assistance.server.ticket.TicketRow;
import assistance.server.ticket.TicketRowStore;

/// Fills the lines of a page that has been laid out.
record PageLines(GridStore store, TicketRowStore rows) {
    PageLines(GridStore store) {
        this(store, new TicketRowStore());
    }

    /// The lines of a page with groups.
    List<Line> of(Configuration tx, GridQuery query, PageLayout.Page page) {
        var numbers = new HashMap<Run, List<Long>>();
        page.lines().forEach(item -> {
            if (item instanceof Run run) {
                numbers.put(run, numbers(tx, query, run));
            }
        });
        var tickets = tickets(tx, query, numbers.values().stream().flatMap(List::stream).toList());
        var labels = labels(tx, query, page);
        var lines = new ArrayList<Line>();
        page.lines().forEach(item -> {
            switch (item) {
                case Head head -> lines.add(line(query, head, Objects.requireNonNull(labels.get(head.keys()))));
                case Run run -> Objects.requireNonNull(numbers.get(run))
                        .forEach(number -> lines.add(Objects.requireNonNull(tickets.get(number)).line()));
            }
        });
        return lines;
    }

    /// The lines of tickets.
    List<Line> of(Configuration tx, GridQuery query, List<Long> numbers) {
        var tickets = tickets(tx, query, numbers);
        return numbers.stream().<Line>map(number -> Objects.requireNonNull(tickets.get(number)).line()).toList();
    }

    private List<Long> numbers(Configuration tx, GridQuery query, Run run) {
        var leaf = run.leaf();
        var within = query.with(query.within(leaf.keys())).groupedBy(List.of());
        return store.numbers(tx, within, run.offset(), run.size(), leaf.count());
    }

    private Map<Long, TicketRow> tickets(Configuration tx, GridQuery query, List<Long> numbers) {
        return rows.rows(tx, query.perspective().reader(), numbers)
                .stream()
                .collect(Collectors.toMap(TicketRow::number, Function.identity()));
    }

    /// The labels of all heads by their keys; those side by side in one group are found together.
    private static Map<List<String>, String> labels(Configuration tx, GridQuery query, PageLayout.Page page) {
        var byParent = new LinkedHashMap<List<String>, List<String>>();
        page.lines().forEach(item -> {
            if (item instanceof Head head) {
                var parent = head.keys().subList(0, head.keys().size() - 1);
                Objects.requireNonNull(byParent.computeIfAbsent(parent, _ -> new ArrayList<>()))
                        .add(head.keys().getLast());
            }
        });
        var store = new LabelStore(tx);
        var labels = new HashMap<List<String>, String>();
        byParent.forEach((parent, keys) -> {
            Column column = query.groups().get(parent.size()).column();
            var found = store.labels(query.with(query.within(parent)), column, keys);
            keys.forEach(key -> {
                var path = new ArrayList<>(parent);
                path.add(key);
                labels.put(List.copyOf(path), Objects.requireNonNull(found.get(key)));
            });
        });
        return labels;
    }

    private static Line.Group line(GridQuery query, Head head, String label) {
        int level = head.keys().size() - 1;
        Column column = query.groups().get(level).column();
        return new Line.Group(column, value(column, head.keys().getLast(), label), label, head.count(), level,
                head.isCollapsed(), head.isContinued(), head.continues());
    }

    /// A group's or funnel's value as a filter names it.
    static String value(Column column, String key, String label) {
        return switch (column) {
            case NUMBER, DATE, PRIORITY, STATE -> key;
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> label;
        };
    }
}
