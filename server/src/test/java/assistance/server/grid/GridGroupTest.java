package assistance.server.grid;

import static assistance.server.grid.GridRequests.condition;
import static assistance.server.grid.GridRequests.inShort;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.Line;
import assistance.api.Operator;
import assistance.api.Sort;
import assistance.api.TicketChange;
import assistance.api.TicketCount;
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

@OnBothDatabases
class GridGroupTest {
    private final ServerUnderTest server;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;

    @SuppressWarnings("NullAway.Init")
    GridGroupTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void makeCompany() {
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    @Test
    void showsGroupsWithTheirCounts() {
        open("Panne", "panne", "Été");
        assertEquals(List.of("+Été 1", "Été", "+Panne 2", "panne", "Panne"),
                inShort(GridRequests.page(claire, GridRequests.query(null, null, List.of(), Column.TITLE))));
        assertEquals(List.of("+Soumis 3", "++24/11/2026 3", "Été", "panne", "Panne"), inShort(
                GridRequests.page(claire, GridRequests.query(null, null, List.of(), Column.STATE, Column.DATE))));
        var head = (Line.Group) GridRequests.page(claire, GridRequests.query(null, null, List.of(), Column.DATE))
                .lines()
                .getFirst();
        assertEquals("2026-11-24", head.value());
        assertEquals(Column.DATE, head.column());
    }

    @Test
    void repeatsTheHeadsOfGroupsThatGoOnOnTheNextPage() {
        open("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertEquals(List.of("+Soumis 12…", "12", "11", "10", "9", "8", "7", "6", "5", "4"),
                inShort(page(0, List.of())));
        assertEquals(List.of("…+Soumis 12", "3", "2", "1"), inShort(page(1, List.of())));
        assertEquals(List.of("…+Soumis 12", "3", "2", "1"), inShort(page(9, List.of())));
        var last = page(9, List.of());
        assertEquals(List.of(1, 2, 12L), List.of(last.page(), last.pageCount(), last.ticketCount()));
    }

    @Test
    void showsOnlyTheHeadOfACollapsedGroup() {
        open("1", "2");
        long resolved = open("3");
        assertEquals(200, agent.patch("/api/tickets/" + resolved, new TicketChange(TicketState.RESOLVED, null, null),
                "If-Match", "*").status());
        assertEquals(List.of("+Soumis 2 closed", "+Traité 1", "3"),
                inShort(page(0, List.of(List.of("SUBMITTED"), List.of("UNKNOWN"), List.of("a", "b")))));
        assertEquals(3L, page(0, List.of(List.of("SUBMITTED"))).ticketCount());
    }

    @Test
    void countsWhatIsFoundWithoutTheLines() {
        open("1", "2", "3");
        var query = GridRequests.query(null, null, List.of(), Column.TITLE);
        assertEquals(new TicketCount(1, 3), claire.post("/api/tickets/count", query).as(TicketCount.class));
        assertEquals(new TicketCount(1, 0), claire.post("/api/tickets/count",
                GridRequests.filtered(condition(Column.TITLE, Operator.EQUALS, "?"))).as(TicketCount.class));
    }

    @Test
    void leavesOutCountsThatTakeLonger() {
        open("Ici 1", "Ici 2", "Ici 3", "Ici 4", "Ici 5", "Ici 6", "Ici 7", "Ici 8", "Ici 9", "Ici 10", "Ici 11");
        var query = GridRequests.query("Ici " + company.id(), condition(Column.TITLE, Operator.CONTAINS, "ici"),
                List.of()).withPage(0, 10);
        var soon = agent.post("/api/tickets/search?count=later", new TicketQuery(TicketView.ALL, null, query.filter(),
                true, List.of(), List.of(), List.of(), List.of(), 0, 10, "Europe/Paris")).as(TicketPage.class);
        assertEquals(10, soon.lines().size());
        assertNull(soon.ticketCount());
        assertNull(soon.pageCount());
        var few = agent.post("/api/tickets/search?count=later", query).as(TicketPage.class);
        assertEquals(List.of(0, 1, 0L), List.of(few.page(), few.pageCount(), few.ticketCount()));
        var counted = agent.post("/api/tickets/search?count=later", TicketQuery.of(TicketView.OPEN))
                .as(
                        TicketPage.class);
        assertEquals(GridRequests.page(agent, TicketQuery.of(TicketView.OPEN)).ticketCount(), counted.ticketCount());
    }

    @Test
    void offersTheValuesOfAColumnUnderTheOtherConditions() {
        open("Panne", "panne", "Été");
        var query = GridRequests.filtered(condition(Column.TITLE, Operator.EQUALS, "Panne"));
        assertEquals(List.of("Été 1", "Panne 2"), values(claire, query, Column.TITLE, null));
        assertEquals(List.of("Panne 2"), values(claire, query, Column.TITLE, "ANN"));
        assertEquals(List.of("Soumis 2"), values(claire, query, Column.STATE, null));
        assertEquals(List.of("24/11/2026 2"), values(claire, query, Column.DATE, null));
        assertEquals(List.of(), values(claire, query, Column.DATE, "2025"));
        assertEquals(List.of(claire.user().displayName() + " 2"), values(claire, query, Column.AUTHOR, "PRÉNOM"));
        assertEquals(2, values(claire, query, Column.NUMBER, null).size());
    }

    @Test
    void handsOnAllLinesForAnExport() {
        open("1", "2", "3");
        var lines = new ArrayList<Line>();
        var counts = new ArrayList<Long>();
        var store = new assistance.server.grid.sql.GridStore();
        var account = server.database()
                .read(tx -> new assistance.server.account.Accounts()
                        .find(tx, claire.id())
                        .orElseThrow());
        new TicketLines(server.database(), new Queries(store, server.clock()), store).export(account,
                new ExportTickets(
                        GridRequests.query(null, null, List.of(), Column.STATE, Column.TITLE).withPage(3, 10)),
                found -> {
                    counts.add(found.tickets());
                    found.forEach(lines::add);
                });
        assertEquals(List.of(3L), counts);
        assertEquals(List.of("+Soumis 3", "++1 1", "1", "++2 1", "2", "++3 1", "3"),
                inShort(new TicketPage(lines, 0, 1, 3L)));
    }

    private long open(String... titles) {
        long last = 0;
        for (String title : titles) {
            last = TicketRequests.open(claire, company, title);
        }
        return last;
    }

    private TicketPage page(int page, List<List<String>> collapsed) {
        return GridRequests.page(claire, new TicketQuery(TicketView.ALL, null, null, true, List.of(),
                List.of(new Sort(Column.STATE, false)), collapsed, List.of(), page, 10, "Europe/Paris"));
    }

    private static List<String> values(SignedInUser reader, TicketQuery query, Column column,
            @org.jspecify.annotations.Nullable String search) {
        return GridRequests.values(reader, new ValuesQuery(query, column, search))
                .stream()
                .map(value -> value.label() + " " + value.count())
                .toList();
    }
}
