package assistance.server.grid.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Line;
import assistance.api.Named;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.Sort;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

/// The largest questions the grid takes are answered, whatever a database's own limits are.
@OnBothDatabases
class GridLimitsTest {
    private static final int MOST_CONDITIONS = 200;
    private static final int MOST_VALUES = 1000;

    private final ServerUnderTest server;
    private final SignedInUser claire;
    private final TestCompany company;

    GridLimitsTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        claire = server.customer(company);
    }

    @Test
    void takesTwoHundredConditionsOfAThousandValuesEach() {
        TicketRequests.open(claire, company, "zz");
        var values = Collections.nCopies(MOST_VALUES, "é");
        for (var column : List.of(Column.TITLE, Column.COMPANY)) {
            var conditions = Collections.<Filter>nCopies(MOST_CONDITIONS,
                    new Filter.Condition(column, Operator.NOT_IN, values));
            assertEquals(1, count(new Filter.Group(GroupOperator.AND, conditions)));
        }
    }

    @Test
    void takesManyDifferentValues() {
        TicketRequests.open(claire, company, "zz");
        List<Filter> conditions = IntStream.range(0, 90)
                .<Filter>mapToObj(i -> new Filter.Condition(Column.NUMBER, Operator.NOT_IN,
                        IntStream.range(0, MOST_VALUES)
                                .mapToObj(j -> Integer.toString(100_000 + i * MOST_VALUES + j))
                                .toList()))
                .toList();
        assertEquals(1, count(new Filter.Group(GroupOperator.AND, conditions)));
        assertEquals(0, count(new Filter.Group(GroupOperator.NOT_AND, conditions)));
    }

    @Test
    void takesTenGroupsInEachOther() {
        TicketRequests.open(claire, company, "zz");
        Filter filter = new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("ZZ"));
        for (int depth = 1; depth <= 10; depth++) {
            filter = new Filter.Group(GroupOperator.NOT_AND, depth < 7 ? List.of(filter, filter) : List.of(filter));
        }
        assertEquals(1, count(filter));
    }

    @Test
    void takesTheLongestTexts() {
        TicketRequests.open(claire, company, "zz");
        String longest = "œ".repeat(1000);
        assertEquals(1, count(new Filter.Condition(Column.TITLE, Operator.NOT_CONTAINS, List.of(longest))));
        var collapsed = IntStream.range(0, 1000).mapToObj(i -> List.of("x".repeat(500) + i)).toList();
        var page = claire.post("/api/tickets/search", new TicketQuery(TicketView.ALL, longest, null, true, List.of(),
                List.of(new Sort(Column.TITLE, false)), collapsed, List.of(), 0, 10, "Europe/Paris"));
        assertEquals(0, page.as(TicketPage.class).ticketCount(), page::toString);
    }

    @Test
    void groupsAndSortsByEveryColumn() {
        TicketRequests.open(claire, company, "zz");
        var all = new ArrayList<Sort>();
        for (Column column : Column.values()) {
            if (column != Column.ASSIGNEE) {
                all.add(new Sort(column, true));
            }
        }
        var page = claire.post("/api/tickets/search", new TicketQuery(TicketView.ALL, null, null, true, all, all,
                List.of(), List.of(), 0, 10, "Europe/Paris"));
        assertEquals(9, page.as(TicketPage.class).lines().size(), page::toString);
    }

    @Test
    void cutsTheValuesOfAFunnelAfterAThousand() {
        server.database().run(tx -> {
            var rows = new WorldStore(tx);
            IntStream.range(0, 1001).forEach(i -> rows.ticket(titled("T%04d".formatted(i))));
        });
        var all = values(null);
        assertEquals(ColumnValues.LIMIT, all.values().size());
        assertEquals(List.of("T0000", "T0999"),
                List.of(all.values().getFirst().value(), all.values().getLast().value()));
        assertEquals(true, all.more());
        assertEquals(new ColumnValues(List.of(new ColumnValues.Value("T1000", "T1000", 1)), false), values("1000"));
        assertEquals(false, values("t").more() && values("T0").more());
    }

    private Line.Ticket titled(String title) {
        var author = new Named(claire.id(), claire.user().displayName());
        return new Line.Ticket(0, title, server.clock().instant(), Priority.MINOR, TicketState.SUBMITTED,
                company.company(), company.contracts().getFirst(), author, null, false, "Texte");
    }

    private ColumnValues values(@Nullable String search) {
        var answer = claire.post("/api/tickets/values",
                new ValuesQuery(TicketQuery.of(TicketView.ALL), Column.TITLE, search));
        assertEquals(200, answer.status(), answer::toString);
        return answer.as(ColumnValues.class);
    }

    private Long count(Filter filter) {
        var answer = claire.post("/api/tickets/search", new TicketQuery(TicketView.ALL, null, filter, true, List.of(),
                List.of(), List.of(), List.of(), 0, 10, "Europe/Paris"));
        assertEquals(200, answer.status(), answer::toString);
        return Objects.requireNonNull(answer.as(TicketPage.class).ticketCount());
    }
}
