package assistance.server.grid.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Line;
import assistance.api.Named;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.Role;
import assistance.api.Sort;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.account.Account;

/// The oracle by hand: what it says of few tickets is plain to see.
class GridOracleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T23:30:00Z");
    private static final Account AGENT = new Account(9, "a@test.example", "Paul", "AGENT", Role.AGENT, "fr", List.of(),
            0);
    private static final Sort BY_STATE = new Sort(Column.STATE, false);

    @Test
    void cutsGroupsAtTheEndOfAPage() {
        var oracle = oracle(LongStream.rangeClosed(1, 20).mapToObj(n -> ticket(n, "Titre", NOW)).toList());
        var first = oracle.page(grouped(List.of(), 0));
        assertEquals(new TicketPage(first.lines(), 0, 3, 20L), first);
        assertEquals(10, first.lines().size());
        assertEquals(head(false, false, true), first.lines().getFirst());
        assertEquals(20, ((Line.Ticket) first.lines().get(1)).number());
        var second = oracle.page(grouped(List.of(), 1));
        assertEquals(head(false, true, true), second.lines().getFirst());
        assertEquals(11, ((Line.Ticket) second.lines().get(1)).number());
        var last = oracle.page(grouped(List.of(), 9));
        assertEquals(2, last.page());
        assertEquals(head(false, true, false), last.lines().getFirst());
        assertEquals(3, last.lines().size());
    }

    @Test
    void showsOnlyTheHeadOfAClosedGroup() {
        var oracle = oracle(LongStream.rangeClosed(1, 20).mapToObj(n -> ticket(n, "Titre", NOW)).toList());
        assertEquals(new TicketPage(List.of(head(true, false, false)), 0, 1, 20L),
                oracle.page(grouped(List.of(List.of("SUBMITTED")), 0)));
    }

    @Test
    void namesAValueBySmallestSpelling() {
        var oracle = oracle(List.of(ticket(1, "été", NOW), ticket(2, "Ete", NOW), ticket(3, "ÉTÉ", NOW),
                ticket(4, "autre", NOW)));
        assertEquals(new ColumnValues(List.of(new ColumnValues.Value("autre", "autre", 1),
                new ColumnValues.Value("Ete", "Ete", 3)), false),
                oracle.values(new ValuesQuery(TicketQuery.of(TicketView.ALL), Column.TITLE, null)));
    }

    @ParameterizedTest
    @CsvSource({"EQUALS,TODAY,1", "EQUALS,YESTERDAY,1", "EQUALS,THIS_WEEK,3", "EQUALS,LAST_7_DAYS,3",
            "EQUALS,2026-11,4", "EQUALS,2026,4", "NOT_EQUALS,2026-11-25,4", "LESS,2026-11-25,4",
            "LESS_OR_EQUAL,2026-11-25,5", "GREATER,2026-11-23,2", "GREATER_OR_EQUAL,2026-11-23,3"})
    void countsDaysInTheQuerysTimeZone(Operator operator, String value, long tickets) {
        var times = List.of("2025-12-31T22:59:59.999Z", "2026-11-01T10:00:00Z", "2026-11-22T23:00:00Z",
                "2026-11-24T22:59:59.999Z", "2026-11-24T23:00:00Z");
        var oracle = oracle(times.stream().map(time -> ticket(1, "Titre", Instant.parse(time))).toList());
        assertEquals(tickets, oracle.page(filtered(new Filter.Condition(Column.DATE, operator, List.of(value))))
                .ticketCount());
    }

    @Test
    void ignoresGroupsWithoutConditions() {
        var oracle = oracle(List.of(ticket(1, "a", NOW), ticket(2, "b", NOW)));
        var empty = new Filter.Group(GroupOperator.NOT_OR, List.of(new Filter.Group(GroupOperator.OR, List.of())));
        var isA = new Filter.Condition(Column.TITLE, Operator.EQUALS, List.of("A"));
        assertEquals(2, oracle.page(filtered(empty)).ticketCount());
        assertEquals(1, oracle.page(filtered(new Filter.Group(GroupOperator.OR, List.of(empty, isA)))).ticketCount());
        assertEquals(1, oracle.page(filtered(new Filter.Group(GroupOperator.NOT_AND, List.of(isA)))).ticketCount());
    }

    private static GridOracle oracle(List<Line.Ticket> tickets) {
        return new GridOracle(AGENT, tickets, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Line.Ticket ticket(long number, String title, Instant createdAt) {
        return new Line.Ticket(number, title, createdAt, Priority.MINOR, TicketState.SUBMITTED, new Named(1, "ACME"),
                new Named(2, "Assistance"), new Named(3, "DURAND Zoé"), null, false, "Texte");
    }

    private static Line.Group head(boolean collapsed, boolean continued, boolean continues) {
        return new Line.Group(Column.STATE, "SUBMITTED", "Soumis", 20, 0, collapsed, continued, continues);
    }

    private static TicketQuery grouped(List<List<String>> collapsed, int page) {
        return new TicketQuery(TicketView.ALL, null, null, true, List.of(), List.of(BY_STATE), collapsed, List.of(),
                page, 10, "Europe/Paris");
    }

    private static TicketQuery filtered(Filter filter) {
        return new TicketQuery(TicketView.ALL, null, filter, true, List.of(), List.of(), List.of(), List.of(), 0, 10,
                "Europe/Paris");
    }
}
