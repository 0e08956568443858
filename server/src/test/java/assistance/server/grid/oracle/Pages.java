package assistance.server.grid.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketQuery;

/// All lines of a query's groups and tickets, cut into pages.
final class Pages {
    private final List<Sort> levels;
    private final Set<List<String>> collapsed = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /// A line before it is on a page, within the heads around it.
    private record Entry(Line line, List<Entry> around) {}

    private Pages(TicketQuery query) {
        levels = query.groupBy();
        for (List<String> path : query.collapsed()) {
            var key = new ArrayList<String>();
            for (int level = 0; level < Math.min(path.size(), levels.size()); level++) {
                key.add(keyOf(levels.get(level).column(), path.get(level)));
            }
            if (path.size() <= levels.size()) {
                collapsed.add(key);
            }
        }
    }

    /// The pages of sorted rows, at least one.
    static List<List<Line>> of(List<Row> rows, TicketQuery query) {
        var pages = new Pages(query);
        pages.lay(rows, List.of(), List.of());
        return pages.cut(query.pageSize());
    }

    private static String keyOf(Column column, String value) {
        return isText(column) ? Cell.fold(value) : value;
    }

    static boolean isText(Column column) {
        return switch (column) {
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> true;
            case DATE, NUMBER, PRIORITY, STATE -> false;
        };
    }

    private void lay(List<Row> rows, List<String> path, List<Entry> around) {
        int level = around.size();
        if (level == levels.size()) {
            rows.forEach(row -> entries.add(new Entry(row.line(), around)));
            return;
        }
        Column column = levels.get(level).column();
        var groups = new LinkedHashMap<String, List<Row>>();
        rows.forEach(row -> groups.computeIfAbsent(row.cell(column).key(), _ -> new ArrayList<>()).add(row));
        groups.values().forEach(members -> layGroup(column, members, path, around));
    }

    private void layGroup(Column column, List<Row> members, List<String> path, List<Entry> around) {
        Cell cell = GridOracle.smallest(members.stream().map(row -> row.cell(column)).toList());
        var below = new ArrayList<>(path);
        below.add(keyOf(column, cell.value()));
        boolean isCollapsed = collapsed.contains(below);
        var head = new Entry(new Line.Group(column, cell.value(), cell.shown(), members.size(), around.size(),
                isCollapsed, false, false), around);
        entries.add(head);
        if (!isCollapsed) {
            var inside = new ArrayList<>(around);
            inside.add(head);
            lay(members, below, inside);
        }
    }

    private List<List<Line>> cut(int pageSize) {
        var pages = new ArrayList<List<Line>>();
        int next = 0;
        do {
            var repeated = next < entries.size() ? entries.get(next).around() : List.<Entry>of();
            var own = entries.subList(next, Math.min(entries.size(), next + pageSize - repeated.size()));
            next += own.size();
            var goesOn = next < entries.size() ? entries.get(next).around() : List.<Entry>of();
            var lines = new ArrayList<Line>();
            repeated.forEach(entry -> lines.add(onPage(entry, true, goesOn)));
            own.forEach(entry -> lines.add(onPage(entry, false, goesOn)));
            pages.add(lines);
        } while (next < entries.size());
        return pages;
    }

    @SuppressWarnings("ReferenceEquality") // two groups of different parents can look the same
    private static Line onPage(Entry entry, boolean continued, List<Entry> goesOn) {
        return entry.line() instanceof Line.Group head
                ? new Line.Group(head.column(), head.value(), head.label(), head.count(), head.level(),
                        head.collapsed(), continued, goesOn.stream().anyMatch(other -> other == entry))
                : entry.line();
    }
}
