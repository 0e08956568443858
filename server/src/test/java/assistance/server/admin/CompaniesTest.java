package assistance.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import assistance.api.Line;
import assistance.api.TicketPage;
import assistance.api.admin.Company;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.JournalEntry;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class CompaniesTest {
    private static final String PATH = "/api/admin/companies";

    private final ServerUnderTest server;
    private final SignedInUser admin;

    CompaniesTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
    }

    @Test
    void areAddedRenamedAndRemoved() {
        var added = admin.post(PATH, new CompanyEntry("  Ateliers du Lac "));
        assertEquals(201, added.status(), added::toString);
        var company = added.as(Company.class);
        assertEquals(new Company(company.id(), "Ateliers du Lac", 0, 0, 0), company);
        var renamed = admin.put(PATH + "/" + company.id(), new CompanyEntry("Ateliers du Léman")).as(Company.class);
        assertEquals("Ateliers du Léman", renamed.name());
        assertEquals(renamed, admin.get(PATH + "/" + company.id()).as(Company.class));
        assertEquals(204, admin.delete(PATH + "/" + company.id()).status());
        assertEquals(404, admin.get(PATH + "/" + company.id()).status());
        assertEquals(List.of("suppression", "nom\u00a0: Ateliers du Lac → Ateliers du Léman", "ajout"),
                Pages.rows(admin, "/api/admin/journal?kind=COMPANY_CHANGED&search=ateliers", JournalEntry.class)
                        .stream()
                        .map(JournalEntry::detail)
                        .toList());
    }

    @Test
    void countWhatBelongsToThem() {
        var company = server.company();
        var customer = server.customer(company);
        TicketRequests.open(customer, company, "Panne");
        assertEquals(new Company(company.id(), company.company().name(), 2, 1, 1),
                admin.get(PATH + "/" + company.id()).as(Company.class));
    }

    @Test
    void stayWhileSomethingBelongsToThem() {
        var company = server.company();
        assertEquals(409, admin.delete(PATH + "/" + company.id()).status());
        assertEquals(200, admin.get(PATH + "/" + company.id()).status());
    }

    @Test
    void haveNamesThatDifferByMoreThanCaseAndAccents() {
        add("Électricité Générale");
        var refused = admin.post(PATH, new CompanyEntry("ELECTRICITE GENERALE"));
        assertEquals(409, refused.status());
        assertEquals(List.of("name"), refused.fieldsAtFault());
        var other = add("Électricité Moderne");
        assertEquals(409, admin.put(PATH + "/" + other.id(), new CompanyEntry("électricité générale")).status());
        assertEquals(200, admin.put(PATH + "/" + other.id(), new CompanyEntry("ÉLECTRICITÉ MODERNE")).status());
    }

    @Test
    void areAddedOnceByManyAtOnce() throws Exception {
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(i -> () -> admin.post(PATH, new CompanyEntry("Simultanée")).status())
                    .toList();
            for (var answered : threads.invokeAll(requests)) {
                statuses.add(answered.get());
            }
        }
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(11, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
    }

    @Test
    void carryANewNameToTheirTickets() {
        var company = server.company();
        var customer = server.customer(company, server.company());
        long number = TicketRequests.open(customer, company, "Panne");
        String name = "Éperon " + company.id();
        assertEquals(200, admin.put(PATH + "/" + company.id(), new CompanyEntry(name)).status());
        assertEquals(List.of(number), found(search("EPERON " + company.id())));
        assertEquals(List.of(), found(search(company.company().name())));
        var condition = "{\"type\":\"condition\",\"column\":\"COMPANY\",\"operator\":\"EQUALS\",\"values\":[\"" + name
                + "\"]}";
        assertEquals(List.of(number), found(customer.post("/api/tickets/search", "{\"filter\":" + condition + "}")));
        assertEquals(name, TicketRequests.show(customer, number).company().name());
    }

    @Test
    void sortTheGridByTheirNewName() {
        var first = server.company();
        var second = server.company();
        var customer = server.customer(first, second);
        long ofFirst = TicketRequests.open(customer, first, "Un");
        long ofSecond = TicketRequests.open(customer, second, "Deux");
        admin.put(PATH + "/" + first.id(), new CompanyEntry("Zébulon " + first.id()));
        admin.put(PATH + "/" + second.id(), new CompanyEntry("Aérium " + second.id()));
        var sorted = customer.post("/api/tickets/search",
                "{\"sort\":[{\"column\":\"COMPANY\",\"descending\":false}]}");
        assertEquals(List.of(ofSecond, ofFirst), found(sorted));
    }

    private Answer search(String text) {
        return server.agent().post("/api/tickets/search", "{\"search\":\"" + text + "\"}");
    }

    private static List<Long> found(Answer answer) {
        return answer.as(TicketPage.class)
                .lines()
                .stream()
                .filter(Line.Ticket.class::isInstance)
                .map(line -> ((Line.Ticket) line).number())
                .toList();
    }

    @Test
    void areListedPageByPageInTheOrderAskedFor() {
        String word = "page" + admin.id() + " ";
        for (int i = 0; i < 12; i++) {
            add(word + (char) ('m' - i));
        }
        var first = Pages.page(admin, PATH + "?pageSize=10&search=" + Pages.value(word), Company.class);
        assertEquals(12, first.count());
        assertEquals(2, first.pageCount());
        assertEquals(word + "b", first.rows().getFirst().name());
        assertTrue(first.rows()
                .stream()
                .map(Company::name)
                .sorted(Comparator.naturalOrder())
                .toList()
                .equals(
                        first.rows().stream().map(Company::name).toList()));
        var last = Pages.page(admin, PATH + "?pageSize=10&page=99&search=" + Pages.value(word), Company.class);
        assertEquals(1, last.page());
        assertEquals(List.of(word + "l", word + "m"), last.rows().stream().map(Company::name).toList());
        for (String sort : List.of("name", "contracts", "users", "tickets")) {
            var falling = Pages.rows(admin, PATH + "?sort=-" + sort + "&search=" + Pages.value(word), Company.class);
            assertEquals(word + "m", (sort.equals("name") ? falling.getFirst() : falling.getLast()).name());
        }
    }

    @Test
    void areFoundIgnoringAccentsWithWildcardsAsTheyAre() {
        String mark = "marque" + admin.id();
        add("Châtaignier 100%_" + mark);
        assertEquals(1, count("CHATAIGNIER 100%_" + mark));
        assertEquals(1, count("%_" + mark));
        assertEquals(0, count("1%0" + mark));
        assertEquals(0, count("châtaignier 100__" + mark));
        assertEquals(0, count("' or '1'='1"));
    }

    private long count(String search) {
        return Pages.page(admin, PATH + "?search=" + Pages.value(search), Company.class).count();
    }

    private Company add(String name) {
        var answer = admin.post(PATH, new CompanyEntry(name));
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(Company.class);
    }
}
