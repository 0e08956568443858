package assistance.client.grid;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.client.ui.Texts;

/// The pages of a query over tickets held here: sorted, grouped and cut as the server does it.
final class GroupedPages {
    private static final Texts TEXTS = new Texts(Locale.FRANCE);

    private final TicketQuery query;
    private final List<Entry> entries = new ArrayList<>();

    GroupedPages(TicketQuery query, List<Line.Ticket> tickets) {
        this.query = query;
        add(tickets.stream().sorted(order()).toList(), List.of(), List.of());
    }

    List<List<Line>> pages() {
        var pages = new ArrayList<List<Line>>();
        List<Line> page = new ArrayList<>();
        for (Entry entry : entries) {
            if (page.size() == query.pageSize()) {
                pages.add(page.stream().map(line -> goesOn(line, entry)).toList());
                page = new ArrayList<>(entry.heads().stream().map(head -> cut(head, true, false)).toList());
            }
            page.add(entry.line());
        }
        pages.add(page);
        return pages;
    }

    private static Line goesOn(Line line, Entry next) {
        return line instanceof Line.Group head && next.heads().stream().anyMatch(open -> same(open, head))
                ? cut(head, head.continued(), true)
                : line;
    }

    private static boolean same(Line.Group one, Line.Group other) {
        return cut(one, false, false).equals(cut(other, false, false));
    }

    private static Line.Group cut(Line.Group head, boolean continued, boolean continues) {
        return new Line.Group(head.column(), head.value(), head.label(), head.count(), head.level(), head.collapsed(),
                continued, continues);
    }

    private void add(List<Line.Ticket> tickets, List<Line.Group> heads, List<String> path) {
        int level = heads.size();
        if (level == query.groupBy().size()) {
            tickets.forEach(ticket -> entries.add(new Entry(ticket, heads)));
            return;
        }
        Column column = query.groupBy().get(level).column();
        Map<String, List<Line.Ticket>> groups = new LinkedHashMap<>();
        tickets.forEach(ticket -> groups.computeIfAbsent(value(ticket, column), _ -> new ArrayList<>()).add(ticket));
        groups.forEach((value, members) -> {
            var inner = new ArrayList<>(path);
            inner.add(value);
            boolean collapsed = query.collapsed().contains(inner);
            Line.Group head = new Line.Group(column, value, label(members.getFirst(), column), members.size(), level,
                    collapsed, false, false);
            entries.add(new Entry(head, heads));
            if (!collapsed) {
                var open = new ArrayList<>(heads);
                open.add(head);
                add(members, open, inner);
            }
        });
    }

    private Comparator<Line.Ticket> order() {
        Comparator<Line.Ticket> order = (_, _) -> 0;
        for (Sort sort : query.groupBy()) {
            order = order.thenComparing(by(sort));
        }
        for (Sort sort : query.sort()) {
            order = order.thenComparing(by(sort));
        }
        return order.thenComparing(Comparator.comparingLong(Line.Ticket::number).reversed());
    }

    private static Comparator<Line.Ticket> by(Sort sort) {
        Comparator<Line.Ticket> order = switch (sort.column()) {
            case NUMBER -> Comparator.comparingLong(Line.Ticket::number);
            case PRIORITY -> Comparator.comparing(Line.Ticket::priority);
            case STATE -> Comparator.comparing(Line.Ticket::state);
            default -> Comparator.comparing(ticket -> value(ticket, sort.column()));
        };
        return sort.descending() ? order.reversed() : order;
    }

    private static String value(Line.Ticket ticket, Column column) {
        return switch (column) {
            case DATE -> day(ticket).toString();
            case NUMBER -> Long.toString(ticket.number());
            case TITLE -> ticket.title();
            case PRIORITY -> ticket.priority().name();
            case STATE -> ticket.state().name();
            case CONTRACT -> ticket.contract().name();
            case COMPANY -> ticket.company().name();
            case AUTHOR -> ticket.author().name();
            case ASSIGNEE -> ticket.assignee() == null ? "" : ticket.assignee().name();
        };
    }

    private static String label(Line.Ticket ticket, Column column) {
        return switch (column) {
            case DATE -> DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day(ticket));
            case PRIORITY -> TEXTS.get("ui.priority." + ticket.priority());
            case STATE -> TEXTS.get("ui.state." + ticket.state());
            default -> value(ticket, column);
        };
    }

    private static LocalDate day(Line.Ticket ticket) {
        return LocalDate.ofInstant(ticket.createdAt(), ZoneId.of("Europe/Paris"));
    }

    /// @param heads of the groups the line is in, outermost first
    private record Entry(Line line, List<Line.Group> heads) {}
}
