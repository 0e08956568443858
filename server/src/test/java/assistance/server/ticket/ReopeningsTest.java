package assistance.server.ticket;

import static assistance.server.database.generated.Tables.MAIL;
import static assistance.server.database.generated.Tables.TICKET_CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.MessageKind;
import assistance.api.ReopenTicket;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

@OnBothDatabases
class ReopeningsTest {
    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;
    private final SignedInUser agent;
    private long number;

    ReopeningsTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    @BeforeEach
    void openTicket() {
        number = TicketRequests.open(claire, company, "Panne");
    }

    @Test
    void reopensAResolvedTicketWithItsReasonInTheThread() {
        change(new TicketChange(TicketState.RESOLVED, agent.id(), null));
        var answer = claire.post(path(), new Multipart().json("reopening", new ReopenTicket(" Ça recommence\r\n"))
                .file("journal.txt", new byte[]{'a'}), "Idempotency-Key", TicketRequests.newKey());
        assertEquals(201, answer.status(), answer::toString);
        assertEquals(claire.get("/api/tickets/" + number).header("ETag"), answer.header("ETag"));
        var ticket = answer.as(Ticket.class);
        assertEquals(TicketState.IN_PROGRESS, ticket.state());
        var last = ticket.messages().getLast();
        assertEquals(MessageKind.REOPENING, last.kind());
        assertEquals("Ça recommence", last.text());
        assertEquals("Ticket " + number + " - journal.txt", last.attachments().getFirst().name());
        assertEquals("STATE RESOLVED IN_PROGRESS " + claire.id() + " " + server.clock().millis(),
                changes().getLast());
    }

    @Test
    void putsATicketNobodyFollowsBackToTheBeginning() {
        change(new TicketChange(TicketState.RESOLVED, null, null));
        assertEquals(TicketState.SUBMITTED, reopen(claire).as(Ticket.class).state());
    }

    @Test
    void isForWhoeverSeesTheTicket() {
        change(new TicketChange(TicketState.RESOLVED, agent.id(), null));
        assertEquals(404, reopen(server.customer(server.company())).status());
        assertEquals(201, reopen(server.customer(company)).status());
        change(new TicketChange(TicketState.RESOLVED, null, null));
        assertEquals(201, reopen(server.agent()).status());
    }

    @Test
    void refusesTicketsThatAreNotResolved() {
        for (var state : List.of(TicketState.SUBMITTED, TicketState.IN_PROGRESS, TicketState.WAITING_FOR_CUSTOMER)) {
            change(new TicketChange(state, null, null));
            var answer = reopen(claire);
            assertEquals(409, answer.status());
            assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
            assertTrue(answer.json().path("detail").asString().startsWith("Ce ticket n’est pas traité"));
        }
        assertEquals(1, TicketRequests.show(claire, number).messages().size());
    }

    @Test
    void letsOneOfTwoAtOnceReopen() throws Exception {
        var basile = server.customer(company);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 5; i++) {
                change(new TicketChange(TicketState.RESOLVED, null, null));
                Callable<Integer> first = () -> reopen(claire).status();
                Callable<Integer> second = () -> reopen(basile).status();
                var statuses = both.invokeAll(List.of(first, second)).stream().map(status -> status.resultNow());
                assertEquals(List.of(201, 409), statuses.sorted().toList());
            }
        }
        assertEquals(6, TicketRequests.show(claire, number).messages().size());
    }

    @Test
    void reopensOnceForAKeyWhateverHappenedSince() {
        change(new TicketChange(TicketState.RESOLVED, null, null));
        String key = TicketRequests.newKey();
        assertEquals(201, reopen(claire, key).status());
        assertEquals(201, reopen(claire, key).status());
        change(new TicketChange(TicketState.RESOLVED, null, null));
        assertEquals(TicketState.RESOLVED, reopen(claire, key).as(Ticket.class).state());
        assertEquals(2, TicketRequests.show(claire, number).messages().size());
    }

    @Test
    void writesToTheOtherSide() {
        change(new TicketChange(TicketState.RESOLVED, agent.id(), null));
        reopen(claire);
        assertEquals(List.of(agent.user().email() + " [Ticket " + number + "] Ticket rouvert\u00a0: Panne"),
                server.database()
                        .read(tx -> tx.dsl()
                                .selectFrom(MAIL)
                                .where(MAIL.TICKET_NUMBER.eq(number))
                                .and(MAIL.SUBJECT.contains("rouvert"))
                                .fetch(mail -> mail.getRecipient() + " " + mail.getSubject())));
    }

    private Answer reopen(SignedInUser who) {
        return reopen(who, TicketRequests.newKey());
    }

    private Answer reopen(SignedInUser who, String key) {
        return who.post(path(), new Multipart().json("reopening", new ReopenTicket("Ça recommence")),
                "Idempotency-Key", key);
    }

    private String path() {
        return "/api/tickets/" + number + "/reopening";
    }

    private void change(TicketChange change) {
        String version = agent.get("/api/tickets/" + number).header("ETag");
        assertEquals(200, agent.patch("/api/tickets/" + number, change, "If-Match", version).status());
    }

    private List<String> changes() {
        return server.database()
                .read(tx -> tx.dsl()
                        .selectFrom(TICKET_CHANGE)
                        .where(TICKET_CHANGE.TICKET_NUMBER.eq(number))
                        .orderBy(TICKET_CHANGE.ID)
                        .fetch(row -> row.getField() + " " + row.getOldValue() + " " + row.getNewValue() + " "
                                + row.getUserId() + " " + row.getChangedAt()));
    }
}
