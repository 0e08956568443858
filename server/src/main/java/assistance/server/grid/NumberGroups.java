package assistance.server.grid;

import java.util.List;
import java.util.stream.Stream;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;

/// Groups by number, of one ticket each, without laying them all out: pages of half as many tickets, with a head before
/// each of them.
final class NumberGroups {
    private NumberGroups() {}

    /// True when a query groups by nothing but the number, with every group open.
    static boolean are(TicketQuery query) {
        return query.groupBy().size() == 1 && query.groupBy().getFirst().column() == Column.NUMBER
                && query.collapsed().isEmpty();
    }

    /// The query for the tickets alone.
    static TicketQuery tickets(TicketQuery query) {
        List<Sort> order = query.groupBy();
        return new TicketQuery(query.view(), query.search(), query.filter(), query.filterEnabled(), order, List.of(),
                List.of(), query.columns(), query.page(), query.pageSize() / 2, query.zone());
    }

    static TicketPage withHeads(TicketPage tickets) {
        var lines = tickets.lines().stream().flatMap(line -> Stream.of(head((Line.Ticket) line), line)).toList();
        return new TicketPage(lines, tickets.page(), tickets.pageCount(), tickets.ticketCount());
    }

    private static Line head(Line.Ticket ticket) {
        String number = Long.toString(ticket.number());
        return new Line.Group(Column.NUMBER, number, number, 1, 0, false, false, false);
    }
}
