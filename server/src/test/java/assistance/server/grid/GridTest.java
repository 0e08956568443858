package assistance.server.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.api.Line;
import assistance.api.MessageKind;
import assistance.api.TicketChange;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class GridTest {
    private static final String SEARCH = "/api/tickets/search";

    private final ServerUnderTest server;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;

    @SuppressWarnings("NullAway.Init")
    GridTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void makeCompany() {
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    @Test
    void showsTheNewestFirstInPages() {
        List<Long> numbers = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> TicketRequests.open(claire, company, "Ticket " + i))
                .toList()
                .reversed();
        var first = page(claire, TicketQuery.of(TicketView.ALL));
        assertEquals(numbers.subList(0, 10), numbers(first));
        assertEquals(List.of(0, 2, 12L), List.of(first.page(), first.pageCount(), first.ticketCount()));

        var beyond = page(claire, TicketQuery.of(TicketView.ALL).withPage(7, 10));
        assertEquals(numbers.subList(10, 12), numbers(beyond));
        assertEquals(1, beyond.page());
        assertEquals(1, page(claire, TicketQuery.of(TicketView.ALL).withPage(0, 20)).pageCount());
        assertEquals(1, page(claire, TicketQuery.of(TicketView.ALL).withPage(Integer.MAX_VALUE, 10)).page());
    }

    @Test
    void fillsALine() {
        long number = TicketRequests.open(claire, company, "Écran noir");
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Je regarde");
        var line = (Line.Ticket) page(claire, TicketQuery.of(TicketView.ALL)).lines().getFirst();
        assertEquals(new Line.Ticket(number, "Écran noir", server.clock().instant(), line.priority(),
                TicketState.IN_PROGRESS, company.company(), company.contracts().getFirst(), line.author(), null, true,
                "Texte de Écran noir"), line);
        assertEquals(claire.user().displayName(), line.author().name());
    }

    @Test
    void tellsOnlySupportWhoFollowsATicket() {
        long number = TicketRequests.open(claire, company, "Panne");
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Je regarde");
        assertNull(((Line.Ticket) page(claire, TicketQuery.of(TicketView.ALL)).lines().getFirst()).assignee());
        assertNull(TicketRequests.show(claire, number).assignee());
        var line = (Line.Ticket) page(agent, TicketQuery.of(TicketView.ALL)).lines().getFirst();
        assertEquals(agent.user().displayName(), Objects.requireNonNull(line.assignee()).name());
        assertEquals(agent.id(), Objects.requireNonNull(TicketRequests.show(agent, number).assignee()).id());
    }

    @Test
    void showsNothingOfOtherCompanies() {
        TicketRequests.open(claire, company, "Secret");
        var empty = page(server.customer(server.company()), TicketQuery.of(TicketView.ALL));
        assertEquals(List.of(), empty.lines());
        assertEquals(List.of(0, 1, 0L), List.of(empty.page(), empty.pageCount(), empty.ticketCount()));
        assertEquals(0, page(server.customer(), TicketQuery.of(TicketView.ALL)).ticketCount());
    }

    @Test
    void selectsByView() {
        long open = TicketRequests.open(claire, company, "Ouvert");
        long resolved = TicketRequests.open(claire, company, "Traité");
        long taken = TicketRequests.open(claire, company, "Pris");
        change(resolved, new TicketChange(TicketState.RESOLVED, null, null));
        TicketRequests.say(agent, taken, MessageKind.MESSAGE, "Je regarde");

        assertEquals(List.of(taken, resolved, open), numbers(page(claire, TicketQuery.of(TicketView.ALL))));
        assertEquals(List.of(taken, open), numbers(page(claire, TicketQuery.of(TicketView.OPEN))));
        assertEquals(List.of(taken), numbers(page(claire, TicketQuery.of(TicketView.UNREAD))));
        assertEquals(List.of(taken), numbers(page(agent, TicketQuery.of(TicketView.MINE))));
        assertEquals(open, numbers(page(agent, TicketQuery.of(TicketView.UNASSIGNED))).getFirst());
    }

    @Test
    void keepsTheViewsOfSupportFromCustomers() {
        for (var view : List.of(TicketView.MINE, TicketView.UNASSIGNED)) {
            var answer = claire.post(SEARCH, TicketQuery.of(view));
            assertEquals(400, answer.status());
            assertEquals(List.of("view"), answer.fieldsAtFault());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', delimiter = '|', value = {"page|{`page`:-1}", "pageSize|{`pageSize`:15}",
            "zone|{`zone`:`Mars/Olympus`}",
            "view|{`view`:`SECRET`}", "columns[0]|{`columns`:[`SECRET`]}", "secret|{`secret`:1}",
            "page|{`page`:`1`}", "page|{`page`:1.5}", "sort[0].column|{`sort`:[{`column`:null,`descending`:true}]}"})
    void namesWhatItDoesNotTake(String field, String query) {
        var answer = claire.post(SEARCH, query.replace('`', '"'));
        assertEquals(400, answer.status(), answer::toString);
        assertEquals(List.of(field), answer.fieldsAtFault());
    }

    @Test
    void takesWhatIsAbsentAsTheFirstPageOfAll() {
        long number = TicketRequests.open(claire, company, "Seul");
        assertEquals(List.of(number), numbers(claire.post(SEARCH, "{}").as(TicketPage.class)));
        assertEquals(List.of(number), numbers(claire.post(SEARCH,
                "{\"sort\":[{\"column\":\"NUMBER\",\"descending\":true}],\"columns\":[\"TITLE\"],\"search\":\" \"}")
                .as(TicketPage.class)));
        assertEquals(415, claire.https().send("POST", SEARCH, BodyPublishers.ofString("{}")).status());
    }

    @Test
    void countsUnreadTicketsAsTheViewDoes() {
        LongStream.rangeClosed(1, 3)
                .map(i -> TicketRequests.open(claire, company, "Ticket " + i))
                .forEach(number -> TicketRequests.say(agent, number, MessageKind.MESSAGE, "Bonjour"));
        var page = page(claire, TicketQuery.of(TicketView.UNREAD));
        assertEquals(3, page.ticketCount());
        assertTrue(page.lines().stream().allMatch(line -> ((Line.Ticket) line).unread()));
        assertEquals("{\"count\":3}", claire.get("/api/tickets/unread-count").text());
    }

    private void change(long number, TicketChange change) {
        assertEquals(200, agent.patch("/api/tickets/" + number, change, "If-Match", "*").status());
    }

    private static TicketPage page(SignedInUser reader, TicketQuery query) {
        var answer = reader.post(SEARCH, query);
        assertEquals(200, answer.status(), answer::toString);
        return answer.as(TicketPage.class);
    }

    private static List<Long> numbers(TicketPage page) {
        return page.lines().stream().map(line -> ((Line.Ticket) line).number()).toList();
    }
}
