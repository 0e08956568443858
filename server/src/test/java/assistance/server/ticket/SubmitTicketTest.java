package assistance.server.ticket;

import static assistance.server.database.generated.Tables.TICKET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import assistance.api.Priority;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

@OnBothDatabases
class SubmitTicketTest {
    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;

    SubmitTicketTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        claire = server.customer(company);
    }

    @Test
    void answersWithTheNewTicket() {
        var answer = TicketRequests.submit(claire, form("Écran noir"));
        var ticket = answer.as(Ticket.class);
        assertEquals(201, answer.status());
        assertEquals("/api/tickets/" + ticket.number(), answer.header("Location"));
        assertEquals("\"1\"", answer.header("ETag"));
        assertEquals("Écran noir", ticket.title());
        assertEquals(claire.user().displayName(), ticket.author().name());
        assertEquals(ticket, TicketRequests.show(claire, ticket.number()));
    }

    @Test
    void opensOneTicketForAKeySentByManyAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        var numbers = new HashSet<Long>();
        String key = TicketRequests.newKey();
        long before = ticketCount();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> {
                start.await();
                return claire.post("/api/tickets", form("Une fois"), "Idempotency-Key", key);
            })).toList();
            start.countDown();
            for (var answer : answers) {
                Answer made = answer.get();
                assertEquals(201, made.status(), made::toString);
                numbers.add(made.as(Ticket.class).number());
            }
        }
        assertEquals(1, numbers.size());
        assertEquals(before + 1, ticketCount());
    }

    @Test
    void wantsAKeyOfVisibleCharacters() {
        for (var answer : List.of(claire.post("/api/tickets", form("Sans clé")),
                claire.post("/api/tickets", form("Clé vide"), "Idempotency-Key", ""),
                claire.post("/api/tickets", form("Clé"), "Idempotency-Key", "a b"),
                claire.post("/api/tickets", form("Clé"), "Idempotency-Key", "a".repeat(101)))) {
            assertEquals(400, answer.status());
            assertEquals(List.of("Idempotency-Key"), answer.fieldsAtFault());
        }
        assertEquals(201, claire.post("/api/tickets", form("Clé"), "Idempotency-Key", "!".repeat(100)).status());
    }

    @Test
    void answersTheSameForAForeignCompanyAsForNone() {
        var foreign = server.company();
        var contract = foreign.contracts().getFirst().id();
        var known = TicketRequests.submit(claire, form(foreign.id(), contract));
        var unknown = TicketRequests.submit(claire, form(987_654_321, contract));
        assertEquals(400, known.status());
        assertEquals(List.of("companyId"), known.fieldsAtFault());
        assertEquals(unknown.text(), known.text());
    }

    @Test
    void storesNothingOfARefusedRequest() {
        long before = ticketCount();
        for (String json : List.of("[]", "null", "\"ticket\"", "{}", "{\"companyId\":null}",
                ticketJson("\"a\\u0000b\"", "\"MINOR\""), ticketJson("\"a\\ud800\"", "\"MINOR\""),
                ticketJson("\"a\\nb\"", "\"MINOR\""), ticketJson("\"a\"", "\"URGENT\""), ticketJson("\"a\"", "null"),
                ticketJson("\"a\"", "0"), ticketJson("12", "\"MINOR\""), ticketJson("null", "\"MINOR\""),
                ticketJson("\"a\"", "\"MINOR\",\"number\":1"))) {
            var answer = TicketRequests.submit(claire, new Multipart().json("ticket", json));
            assertEquals(400, answer.status(), () -> json + " got " + answer);
            assertTrue(answer.fieldsAtFault().size() == 1, () -> json + " got " + answer);
        }
        var tooLong = new SubmitTicket(company.id(), company.contracts().getFirst().id(), "Long", Priority.MINOR,
                "a".repeat(200_000));
        assertEquals(List.of("text"),
                TicketRequests.submit(claire, new Multipart().json("ticket", tooLong)).fieldsAtFault());
        assertEquals(before, ticketCount());
    }

    @Test
    void hidesTicketsOfOtherCompanies() {
        long number = TicketRequests.open(claire, company, "Secret");
        var stranger = server.customer(server.company());
        assertEquals(404, stranger.get("/api/tickets/" + number).status());
        assertEquals(stranger.get("/api/tickets/987654321").text(), stranger.get("/api/tickets/" + number).text());
        assertEquals(404, claire.get("/api/tickets/abc").status());
        assertEquals("Secret", TicketRequests.show(server.customer(server.company(), company), number).title());
    }

    private String ticketJson(String title, String priority) {
        return "{\"companyId\":%d,\"contractId\":%d,\"title\":%s,\"priority\":%s,\"text\":\"Texte\"}"
                .formatted(company.id(), company.contracts().getFirst().id(), title, priority);
    }

    private Multipart form(String title) {
        return new Multipart().json("ticket", TicketRequests.newTicket(company, title));
    }

    private static Multipart form(long companyId, long contractId) {
        return new Multipart().json("ticket",
                new SubmitTicket(companyId, contractId, "Titre", Priority.MINOR, "Texte"));
    }

    private long ticketCount() {
        return server.database().<Integer>read(tx -> tx.dsl().fetchCount(TICKET));
    }
}
