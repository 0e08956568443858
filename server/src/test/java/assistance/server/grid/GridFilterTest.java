package assistance.server.grid;

import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.grid.GridRequests.condition;
import static assistance.server.grid.GridRequests.filtered;
import static assistance.server.grid.GridRequests.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.Sort;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class GridFilterTest {
    private final ServerUnderTest server;
    private final TreeMap<Long, String> titles = new TreeMap<>();
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;

    @SuppressWarnings("NullAway.Init")
    GridFilterTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void makeCompany() {
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    @Test
    void comparesTextWithoutCaseAndAccents() {
        open("Écran NOIR", "Œuvre d’été", "100% « à_faire »", "Straße");
        assertEquals(List.of("Écran NOIR"), titles(Column.TITLE, Operator.CONTAINS, "ran no"));
        assertEquals(List.of("Straße"), titles(Column.TITLE, Operator.CONTAINS, "STRASSE"));
        assertEquals(List.of("Straße"), titles(Column.TITLE, Operator.STARTS_WITH, "stra"));
        assertEquals(List.of("Œuvre d’été"), titles(Column.TITLE, Operator.STARTS_WITH, "oe"));
        assertEquals(List.of("Œuvre d’été"), titles(Column.TITLE, Operator.ENDS_WITH, "ÉTÉ"));
        assertEquals(List.of("Écran NOIR"), titles(Column.TITLE, Operator.EQUALS, "ecran noir"));
        assertEquals(List.of("Straße", "Écran NOIR"), titles(Column.TITLE, Operator.IN, "ecran noir", "strasse"));
        assertEquals(List.of("Straße", "Œuvre d’été"), titles(Column.TITLE, Operator.NOT_IN, "Écran noir",
                "100% « à_faire »"));
        assertEquals(List.of("100% « à_faire »"), titles(Column.TITLE, Operator.CONTAINS, "%"));
        assertEquals(List.of("100% « à_faire »"), titles(Column.TITLE, Operator.CONTAINS, "a_f"));
        assertEquals(List.of(), titles(Column.TITLE, Operator.CONTAINS, "' or 1=1 --"));
        assertEquals(List.of(), titles(Column.TITLE, Operator.CONTAINS, "\" OR title_key : \"e"));
        assertEquals(3, titles(Column.TITLE, Operator.NOT_CONTAINS, "noir").size());
        assertEquals(4, titles(Column.TITLE, Operator.CONTAINS, "").size());
    }

    @Test
    void knowsWhoseTicketsNobodyFollows() {
        open("Libre", "Pris");
        change("Pris", new TicketChange(null, agent.id(), null));
        assertEquals(List.of("Libre"), titles(Column.ASSIGNEE, Operator.IS_BLANK));
        assertEquals(List.of("Libre"), titles(Column.ASSIGNEE, Operator.EQUALS, ""));
        assertEquals(List.of("Pris"), titles(Column.ASSIGNEE, Operator.IS_NOT_BLANK));
        assertEquals(List.of("Pris"), titles(Column.ASSIGNEE, Operator.EQUALS, agent.user().displayName()));
        assertEquals(List.of("Libre"), titles(Column.ASSIGNEE, Operator.NOT_CONTAINS,
                agent.user().lastName().toLowerCase(java.util.Locale.ROOT)));
        assertEquals(List.of("Pris", "Libre"), titles(Column.TITLE, Operator.IS_NOT_BLANK));
    }

    @Test
    void comparesCodesAndTheirLabels() {
        open("Nouveau", "Fini");
        change("Fini", new TicketChange(TicketState.RESOLVED, 0L, null));
        assertEquals(List.of("Fini"), titles(Column.STATE, Operator.EQUALS, "RESOLVED"));
        assertEquals(List.of("Nouveau"), titles(Column.STATE, Operator.NOT_IN, "RESOLVED", "IN_PROGRESS"));
        assertEquals(List.of("Fini"), titles(Column.STATE, Operator.CONTAINS, "TRAITE"));
        assertEquals(List.of("Nouveau"), titles(Column.STATE, Operator.ENDS_WITH, "is"));
        assertEquals(List.of(), titles(Column.PRIORITY, Operator.STARTS_WITH, "crit"));
        assertEquals(2, titles(Column.PRIORITY, Operator.NOT_CONTAINS, "crit").size());
        assertEquals(List.of(), titles(Column.PRIORITY, Operator.IS_BLANK));
    }

    @Test
    void takesDatesAsDaysOfTheQuerysZone() {
        open("23 h avant", "Minuit", "Heure répétée", "Minuit suivant");
        // In Paris, 2026-10-25 has 25 hours.
        opened("23 h avant", "2026-10-24T21:59:59.999Z");
        opened("Minuit", "2026-10-24T22:00:00Z");
        opened("Heure répétée", "2026-10-25T01:30:00Z");
        opened("Minuit suivant", "2026-10-25T23:00:00Z");
        assertEquals(List.of("Heure répétée", "Minuit"), titles(Column.DATE, Operator.EQUALS, "2026-10-25"));
        assertEquals(List.of("Minuit suivant", "23 h avant"), titles(Column.DATE, Operator.NOT_EQUALS, "2026-10-25"));
        assertEquals(List.of("Minuit suivant"), titles(Column.DATE, Operator.GREATER, "2026-10-25"));
        assertEquals(List.of("23 h avant"), titles(Column.DATE, Operator.LESS, "2026-10-25"));
        assertEquals(3, titles(Column.DATE, Operator.LESS_OR_EQUAL, "2026-10-25").size());
        assertEquals(3, titles(Column.DATE, Operator.BETWEEN, "2026-10-25", "2026-10-26").size());
        assertEquals(List.of(), titles(Column.DATE, Operator.BETWEEN, "2026-10-26", "2026-10-25"));
        assertEquals(4, titles(Column.DATE, Operator.EQUALS, "2026-10").size());
        assertEquals(4, titles(Column.DATE, Operator.IN, "2025", "2026").size());
    }

    @Test
    void knowsTheDaysThatAreNamedAfterToday() {
        open("Aujourd’hui", "Hier", "Lundi", "Le mois dernier");
        // It is Tuesday 2026-11-24.
        opened("Hier", "2026-11-23T12:00:00Z");
        opened("Lundi", "2026-11-22T23:00:00Z");
        opened("Le mois dernier", "2026-10-26T12:00:00Z");
        assertEquals(List.of("Aujourd’hui"), titles(Column.DATE, Operator.EQUALS, "TODAY"));
        assertEquals(List.of("Lundi", "Hier"), titles(Column.DATE, Operator.EQUALS, "YESTERDAY"));
        assertEquals(3, titles(Column.DATE, Operator.EQUALS, "THIS_WEEK").size());
        assertEquals(List.of("Le mois dernier"), titles(Column.DATE, Operator.NOT_EQUALS, "THIS_MONTH"));
        assertEquals(4, titles(Column.DATE, Operator.EQUALS, "LAST_30_DAYS").size());
    }

    @Test
    void comparesNumbers() {
        open("Un", "Deux", "Trois");
        long two = number("Deux");
        assertEquals(List.of("Deux"), titles(Column.NUMBER, Operator.EQUALS, "" + two));
        assertEquals(List.of("Trois", "Un"), titles(Column.NUMBER, Operator.NOT_EQUALS, "" + two));
        assertEquals(List.of("Un"), titles(Column.NUMBER, Operator.LESS, "" + two));
        assertEquals(List.of("Trois", "Deux"), titles(Column.NUMBER, Operator.GREATER_OR_EQUAL, "0" + two));
        assertEquals(List.of("Deux", "Un"), titles(Column.NUMBER, Operator.BETWEEN, "1", "" + two));
        assertEquals(List.of("Trois", "Un"), titles(Column.NUMBER, Operator.IN, number("Un") + "",
                number("Trois") + ""));
    }

    @Test
    void joinsAndNegatesGroups() {
        open("Un", "Deux", "Trois");
        var one = condition(Column.TITLE, Operator.EQUALS, "Un");
        var two = condition(Column.TITLE, Operator.EQUALS, "Deux");
        assertEquals(List.of("Deux", "Un"), titles(group(GroupOperator.OR, one, two)));
        assertEquals(List.of(), titles(group(GroupOperator.AND, one, two)));
        assertEquals(List.of("Trois"), titles(group(GroupOperator.NOT_OR, one, two)));
        assertEquals(3, titles(group(GroupOperator.NOT_AND, one, two)).size());
        assertEquals(3, titles(group(GroupOperator.NOT_OR)).size());
        assertEquals(List.of("Un"), titles(group(GroupOperator.OR, one, group(GroupOperator.NOT_AND))));
    }

    @Test
    void searchesEveryColumnAsItIsShown() {
        open("Panne d’écran", "Facture");
        opened("Facture", "2026-02-03T12:00:00Z");
        change("Facture", new TicketChange(TicketState.WAITING_FOR_CUSTOMER, agent.id(), null));
        assertEquals(List.of("Panne d’écran"), search(claire, " ECRAN "));
        assertEquals(List.of("Facture"), search(claire, "03/02/20"));
        assertEquals(List.of("Facture"), search(claire, "attente"));
        assertEquals(2, search(claire, claire.user().lastName()).size());
        assertEquals(2, search(claire, company.contracts().getFirst().name()).size());
        assertEquals(List.of("Panne d’écran"), search(claire, "" + number("Panne d’écran")));
        assertEquals(List.of(), search(claire, agent.user().displayName()));
        assertEquals(List.of("Facture"), search(agent, agent.user().displayName()));
        assertEquals(2, search(claire, " ").size());
    }

    @Test
    void sortsByAnyColumnsAndNewestFirstAmongEquals() {
        open("b", "É", "a", "B");
        assertEquals(List.of("a", "B", "b", "É"), sorted(new Sort(Column.TITLE, false)));
        assertEquals(List.of("É", "B", "b", "a"), sorted(new Sort(Column.TITLE, true)));
        change("É", new TicketChange(TicketState.RESOLVED, 0L, null));
        assertEquals(List.of("B", "a", "b", "É"), sorted(new Sort(Column.STATE, false)));
        assertEquals(List.of("É", "b", "a", "B"), sorted(new Sort(Column.STATE, true), new Sort(Column.NUMBER, false)));
        opened("B", "2026-01-01T12:00:00Z");
        assertEquals(List.of("B", "a", "É", "b"), sorted(new Sort(Column.DATE, false)));
        assertEquals(List.of("B", "a", "É", "b"), sorted(new Sort(Column.COMPANY, false)));
    }

    private void open(String... some) {
        for (String title : some) {
            titles.put(TicketRequests.open(claire, company, title), title);
        }
    }

    private long number(String title) {
        return titles.entrySet()
                .stream()
                .filter(ticket -> ticket.getValue().equals(title))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void opened(String title, String when) {
        server.database()
                .run(tx -> tx.dsl()
                        .update(TICKET)
                        .set(TICKET.CREATED_AT, Instant.parse(when).toEpochMilli())
                        .where(TICKET.NUMBER.eq(number(title)))
                        .execute());
    }

    private void change(String title, TicketChange change) {
        assertEquals(200, agent.patch("/api/tickets/" + number(title), change, "If-Match", "*").status());
    }

    private List<String> titles(Column column, Operator operator, String... values) {
        return titles(condition(column, operator, values));
    }

    private List<String> titles(Filter filter) {
        // Support sees the tickets of other tests, too.
        var found = names(GridRequests.numbers(agent, filtered(group(GroupOperator.AND, filter,
                condition(Column.COMPANY, Operator.EQUALS, company.company().name())))));
        boolean forSupport = filter instanceof Filter.Condition condition && condition.column() == Column.ASSIGNEE;
        if (!forSupport) {
            assertEquals(found, names(GridRequests.numbers(claire, filtered(filter))));
        }
        return found;
    }

    private List<String> search(SignedInUser reader, String phrase) {
        return names(GridRequests.numbers(reader, GridRequests.query(phrase,
                condition(Column.COMPANY, Operator.EQUALS, company.company().name()), List.of())));
    }

    private List<String> sorted(Sort... sort) {
        return names(GridRequests.numbers(agent, GridRequests.query(null,
                condition(Column.COMPANY, Operator.EQUALS, company.company().name()), List.of(sort))));
    }

    private List<String> names(List<Long> numbers) {
        return numbers.stream().map(number -> titles.getOrDefault(number, "?")).toList();
    }
}
