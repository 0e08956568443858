package assistance.server.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.Filter;
import assistance.api.Line;
import assistance.api.MessageKind;
import assistance.api.Operator;
import assistance.api.Sort;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.account.ProfileChange;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.account.Accounts;
import assistance.server.grid.Queries;
import assistance.server.grid.TicketLines;
import assistance.server.grid.sql.GridStore;
import assistance.server.http.Refusal;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class ExportTest {
    private static final List<Column> COLUMNS = List.of(Column.NUMBER, Column.TITLE, Column.STATE, Column.DATE,
            Column.PRIORITY, Column.CONTRACT, Column.COMPANY, Column.AUTHOR);

    private final ServerUnderTest server;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;

    @SuppressWarnings("NullAway.Init")
    ExportTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void makeCompany() {
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    @Test
    void holdsAllPagesOfTheFilteredAndSortedGrid() throws IOException {
        openTickets(25);
        var query = query(new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("ecran")),
                List.of(new Sort(Column.TITLE, true)), List.of(), COLUMNS);
        var sheet = ExportedSheet.of(claire, query);
        assertEquals(List.of("N° ticket", "Titre", "Etat", "Date", "Priorité", "Contrat", "Société", "Par"),
                sheet.row(0));
        var found = lines(claire, query);
        assertEquals(13, found.size());
        assertEquals(found.stream().map(ExportTest::inWords).toList(), sheet.rowsBelowTheHeader());
    }

    @Test
    void putsGroupsAboveTheirTicketsAsLevelsOfAnOutline() throws IOException {
        openTickets(12);
        var query = query(null, List.of(), List.of(new Sort(Column.STATE, false), new Sort(Column.TITLE, true)),
                List.of(Column.NUMBER));
        var sheet = ExportedSheet.of(claire, query);
        var found = lines(claire, query);
        assertEquals(found.stream().map(ExportTest::firstWord).toList(),
                sheet.rowsBelowTheHeader().stream().map(List::getFirst).toList());
        assertEquals("Etat: Soumis (8)", sheet.row(1).getFirst());
        for (int i = 0; i < found.size(); i++) {
            boolean isHead = found.get(i) instanceof Line.Group;
            assertEquals(found.get(i) instanceof Line.Group group ? group.level() : 2, sheet.outlineLevel(i + 1));
            assertEquals(isHead, sheet.isBold(i + 1));
        }
        assertEquals(2, sheet.outlineLevels());
        assertFalse(sheet.hasAutoFilter());
    }

    @Test
    void isASheetToWorkWith() throws IOException {
        openTickets(2);
        var sheet = ExportedSheet.of(claire, query(null, List.of(), List.of(), List.of()));
        assertEquals("Tous les tickets", sheet.name());
        assertEquals(List.of("Date", "N° ticket", "Titre", "Priorité", "Etat", "Contrat", "Société", "Par"),
                sheet.row(0));
        assertTrue(sheet.isBold(0));
        assertTrue(sheet.isHeaderFrozen());
        assertTrue(sheet.hasAutoFilter());
        assertEquals(CellType.NUMERIC, sheet.cell(1, 0).getCellType());
        assertEquals("dd/mm/yyyy", sheet.cell(1, 0).getCellStyle().getDataFormatString());
        assertEquals(CellType.NUMERIC, sheet.cell(1, 1).getCellType());
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAText() throws IOException {
        for (var title : List.of("=1+1", "+33 1 23", "-2", "@SUM(A1)")) {
            TicketRequests.open(claire, company, title);
            var cell = ExportedSheet.of(claire, query(null, List.of(), List.of(), List.of(Column.TITLE))).cell(1, 0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(title, cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void keepsWhatAnExchangeFormatCouldTrip() throws IOException {
        var titles = List.of("<b>&amp;\"'", "_x0041_", "Œuvre n° 3 – 🙂 日本");
        titles.forEach(title -> TicketRequests.open(claire, company, title));
        var sheet = ExportedSheet.of(claire, query(null, List.of(), List.of(), List.of(Column.TITLE)));
        assertEquals(titles.reversed(), sheet.rowsBelowTheHeader().stream().map(List::getFirst).toList());
    }

    @Test
    void countsDaysInTheZoneOfTheQuery() throws IOException {
        TicketRequests.open(claire, company, "Le matin à Paris, le soir à Auckland");
        server.clock().advance(Duration.ofHours(6));
        TicketRequests.open(claire, company, "Le lendemain à Auckland");
        var query = new TicketQuery(TicketView.ALL, null, null, true, List.of(), List.of(), List.of(),
                List.of(Column.DATE), 0, 10, "Pacific/Auckland");
        var days = ExportedSheet.of(claire, query).rowsBelowTheHeader().stream().map(List::getFirst).toList();
        assertEquals(lines(claire, query).stream()
                .map(line -> ExportedSheet.day(((Line.Ticket) line).createdAt(), "Pacific/Auckland"))
                .toList(), days);
        assertEquals(2, days.stream().distinct().count());
    }

    @Test
    void speaksTheLanguageOfItsReader() throws IOException {
        TicketRequests.open(claire, company, "Écran");
        claire.patch("/api/me", new ProfileChange(null, null, "en", null, null, null));
        var sheet = ExportedSheet.of(claire, query(null, List.of(), List.of(new Sort(Column.STATE, false)),
                List.of(Column.TITLE, Column.PRIORITY)));
        assertEquals(List.of(List.of("Title", "Priority"), List.of("State: Submitted (1)"),
                List.of("Écran", "Minor/Info")), List.of(sheet.row(0), sheet.row(1), sheet.row(2)));
    }

    @Test
    void showsCustomersTheirOwnTicketsAndNobodysAssignee() throws IOException {
        long number = TicketRequests.open(claire, company, "Écran");
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Je regarde");
        var stranger = ExportedSheet.of(server.customer(server.company()), query(null, List.of(), List.of(), COLUMNS));
        assertEquals(List.of(), stranger.rowsBelowTheHeader());
        assertFalse(ExportedSheet.of(claire, query(null, List.of(), List.of(), List.of()))
                .text()
                .contains(agent.user().lastName()));
        var refused = claire.post(ExportedSheet.PATH,
                new ExportTickets(query(null, List.of(), List.of(), List.of(Column.TITLE, Column.ASSIGNEE))));
        assertEquals(List.of("query.columns[1]"), refused.fieldsAtFault());
        assertTrue(ExportedSheet.of(agent, query(new Filter.Condition(Column.NUMBER, Operator.EQUALS,
                List.of(Long.toString(number))), List.of(), List.of(), List.of()))
                .text()
                .contains(agent.user().displayName()));
    }

    @Test
    void isSentToBeSaved() {
        openTickets(3);
        var answer = claire.post(ExportedSheet.PATH, new ExportTickets(TicketQuery.of(TicketView.OPEN)));
        assertEquals(200, answer.status(), answer::toString);
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename=\"Tickets en cours 20"));
        assertTrue(answer.header("Content-Disposition").endsWith(".xlsx"));
        assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer.header("Content-Type"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("3", answer.header("Assistance-Ticket-Count"));
    }

    @Test
    void refusesMoreRowsThanASheetHasBeforeAnythingIsSent() {
        openTickets(3);
        var store = new GridStore();
        var lines = new TicketLines(server.database(), new Queries(store, server.clock()), store);
        var reader = server.database().read(tx -> new Accounts().find(tx, claire.id())).orElseThrow();
        var ungrouped = new ExportTickets(query(null, List.of(), List.of(), COLUMNS));
        var grouped = new ExportTickets(query(null, List.of(), List.of(new Sort(Column.NUMBER, true)), COLUMNS));
        for (var refused : List.of(new Exports(lines, server.clock(), 2), new Exports(lines, server.clock(), 5))) {
            var refusal = assertThrows(Refusal.class, () -> refused.write(reader, grouped, ExportTest::neverOpened));
            assertEquals("query", refusal.fields().getFirst().path());
        }
        assertThrows(Refusal.class,
                () -> new Exports(lines, server.clock(), 2).write(reader, ungrouped, ExportTest::neverOpened));
        new Exports(lines, server.clock(), 3).write(reader, ungrouped,
                (name, count) -> OutputStream.nullOutputStream());
        new Exports(lines, server.clock(), 6).write(reader, grouped, (name, count) -> OutputStream.nullOutputStream());
    }

    private static OutputStream neverOpened(String name, long tickets) {
        throw new AssertionError(name + " was begun");
    }

    /// Every second one about screens, every third one in progress.
    private void openTickets(int count) {
        IntStream.range(0, count).forEach(i -> {
            long number = TicketRequests.open(claire, company, (i % 2 == 0 ? "Écran " : "Clavier ") + i % 4);
            if (i % 3 == 0) {
                TicketRequests.say(agent, number, MessageKind.MESSAGE, "Je regarde");
            }
        });
    }

    private static TicketQuery query(@Nullable Filter filter, List<Sort> sort,
            List<Sort> groups, List<Column> columns) {
        return new TicketQuery(TicketView.ALL, null, filter, true, sort, groups, List.of(), columns, 0, 10,
                "Europe/Paris");
    }

    /// What the grid shows on all its pages, without the heads that pages repeat.
    private static List<Line> lines(SignedInUser reader, TicketQuery query) {
        var lines = new ArrayList<Line>();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            var shown = reader.post("/api/tickets/search", query.withPage(page, 10)).as(TicketPage.class);
            pages = Objects.requireNonNull(shown.pageCount());
            shown.lines()
                    .stream()
                    .filter(line -> !(line instanceof Line.Group group && group.continued()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String firstWord(Line line) {
        return switch (line) {
            case Line.Ticket ticket -> Long.toString(ticket.number());
            case Line.Group group -> (group.column() == Column.STATE ? "Etat: " : "Titre: ") + group.label() + " ("
                    + group.count() + ")";
        };
    }

    /// A ticket in the order of [#COLUMNS].
    private static List<String> inWords(Line line) {
        var ticket = (Line.Ticket) line;
        return List.of(Long.toString(ticket.number()), ticket.title(), switch (ticket.state()) {
            case SUBMITTED -> "Soumis";
            case IN_PROGRESS -> "En cours";
            case WAITING_FOR_CUSTOMER -> "En attente client";
            case RESOLVED -> "Traité";
        }, ExportedSheet.day(ticket.createdAt(), "Europe/Paris"), "Mineur/Informatif", ticket.contract().name(),
                ticket.company().name(), ticket.author().name());
    }
}
