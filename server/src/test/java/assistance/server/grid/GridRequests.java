package assistance.server.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Line;
import assistance.api.Operator;
import assistance.api.Sort;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.SignedInUser;

/// Queries as the grid sends them.
final class GridRequests {
    private GridRequests() {}

    static Filter.Condition condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }

    static Filter.Group group(GroupOperator operator, Filter... filters) {
        return new Filter.Group(operator, List.of(filters));
    }

    /// The first hundred lines of all tickets.
    static TicketQuery query(@Nullable String search, @Nullable Filter filter, List<Sort> sort, Column... groupBy) {
        return new TicketQuery(TicketView.ALL, search, filter, true, sort,
                Arrays.stream(groupBy).map(column -> new Sort(column, false)).toList(), List.of(), List.of(), 0, 100,
                "Europe/Paris");
    }

    static TicketQuery filtered(Filter filter) {
        return query(null, filter, List.of());
    }

    static TicketPage page(SignedInUser reader, TicketQuery query) {
        var answer = reader.post("/api/tickets/search", query);
        assertEquals(200, answer.status(), answer::toString);
        return answer.as(TicketPage.class);
    }

    static List<Long> numbers(SignedInUser reader, TicketQuery query) {
        return page(reader, query).lines().stream().map(line -> ((Line.Ticket) line).number()).toList();
    }

    static List<ColumnValues.Value> values(SignedInUser reader, ValuesQuery query) {
        var answer = reader.post("/api/tickets/values", query);
        assertEquals(200, answer.status(), answer::toString);
        return answer.as(ColumnValues.class).values();
    }

    /// Lines in short: `+Soumis 2` for a head, `33` for a ticket.
    static List<String> inShort(TicketPage page) {
        return page.lines().stream().map(line -> switch (line) {
            case Line.Ticket ticket -> ticket.title();
            case Line.Group group ->
                (group.continued() ? "…" : "") + "+".repeat(group.level() + 1) + group.label() + " "
                        + group.count() + (group.collapsed() ? " closed" : "") + (group.continues() ? "…" : "");
        }).toList();
    }
}
