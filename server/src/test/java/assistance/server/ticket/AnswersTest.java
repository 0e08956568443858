package assistance.server.ticket;

import static assistance.server.database.generated.Tables.TICKET_CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

@OnBothDatabases
class AnswersTest {
    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;
    private final SignedInUser agent;
    private long number;

    AnswersTest(ServerUnderTest server) {
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
    void addsAMessageToTheThread() {
        var answer = TicketRequests.answer(agent, number, new Multipart()
                .json("message", new NewMessage(" Bonjour\r\n", MessageKind.MESSAGE))
                .file("a.txt", new byte[]{'a'}));
        assertEquals(201, answer.status(), answer::toString);
        var message = answer.as(Message.class);
        assertEquals("Bonjour", message.text());
        assertTrue(message.fromSupport());
        assertEquals("Ticket " + number + " - a.txt", message.attachments().getFirst().name());
        assertEquals(message, TicketRequests.show(claire, number).messages().getLast());
        assertFalse(TicketRequests.show(claire, number).messages().getFirst().fromSupport());
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED, IN_PROGRESS, SUBMITTED", "IN_PROGRESS, IN_PROGRESS, IN_PROGRESS",
            "WAITING_FOR_CUSTOMER, WAITING_FOR_CUSTOMER, IN_PROGRESS"})
    void movesTheTicketOn(TicketState before, TicketState whenSupportAnswers, TicketState whenTheCustomerAnswers) {
        setState(before);
        assertEquals(201, TicketRequests.say(agent, number, MessageKind.MESSAGE, "Du support").status());
        assertEquals(whenSupportAnswers, TicketRequests.show(claire, number).state());

        setState(before);
        assertEquals(201, TicketRequests.say(claire, number, MessageKind.MESSAGE, "Du client").status());
        assertEquals(whenTheCustomerAnswers, TicketRequests.show(claire, number).state());
    }

    @Test
    void givesAnUntakenTicketToTheAgentWhoAnswersFirst() {
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Je regarde");
        TicketRequests.say(server.agent(), number, MessageKind.MESSAGE, "Moi aussi");
        var assignee = TicketRequests.show(agent, number).assignee();
        assertNotNull(assignee);
        assertEquals(agent.id(), assignee.id());
        assertEquals(
                List.of("STATE SUBMITTED IN_PROGRESS " + agent.id(), "ASSIGNEE null " + agent.id() + " " + agent.id()),
                changes());
    }

    @Test
    void tellsACustomerToReopenAResolvedTicket() {
        setState(TicketState.RESOLVED);
        var answer = TicketRequests.say(claire, number, MessageKind.MESSAGE, "Ça recommence");
        assertEquals(409, answer.status());
        assertTrue(answer.json().path("detail").asString().contains("rouvrez-le"));
        assertEquals(1, TicketRequests.show(claire, number).messages().size());

        assertEquals(201, TicketRequests.say(agent, number, MessageKind.MESSAGE, "Un dernier mot").status());
        assertEquals(TicketState.RESOLVED, TicketRequests.show(claire, number).state());
    }

    @Test
    void keepsNotesFromCustomers() {
        var note = TicketRequests.say(agent, number, MessageKind.NOTE, "Interne");
        assertEquals(201, note.status());
        assertEquals(2, TicketRequests.show(agent, number).messages().size());
        var seen = TicketRequests.show(claire, number);
        assertEquals(1, seen.messages().size());
        assertFalse(seen.unread());
        assertEquals(TicketState.SUBMITTED, seen.state());
        assertNull(seen.assignee());

        var answer = TicketRequests.say(claire, number, MessageKind.NOTE, "Interne ?");
        assertEquals(400, answer.status());
        assertEquals(List.of("kind"), answer.fieldsAtFault());
    }

    @Test
    void takesReopeningsElsewhere() {
        var answer = TicketRequests.say(claire, number, MessageKind.REOPENING, "Encore");
        assertEquals(400, answer.status());
        assertEquals(List.of("kind"), answer.fieldsAtFault());
    }

    @Test
    void wantsAtLeastTextOrADocument() {
        assertEquals(List.of("text"), TicketRequests.say(claire, number, MessageKind.MESSAGE, " \n").fieldsAtFault());
        assertEquals(201, TicketRequests.answer(claire, number, new Multipart()
                .json("message", new NewMessage("", MessageKind.MESSAGE))
                .file("a.txt", new byte[]{'a'})).status());
    }

    @Test
    void addsOneMessageForAKey() {
        var form = new Multipart().json("message", new NewMessage("Une fois", MessageKind.MESSAGE));
        String key = TicketRequests.newKey();
        var first = claire.post(path(), form, "Idempotency-Key", key);
        var second = claire.post(path(), form, "Idempotency-Key", key);
        assertEquals(201, second.status());
        assertEquals(first.text(), second.text());
        assertEquals(2, TicketRequests.show(claire, number).messages().size());
        assertEquals(List.of("Idempotency-Key"), claire.post(path(), form).fieldsAtFault());
    }

    @Test
    void hidesTicketsOfOtherCompanies() {
        var stranger = server.customer(server.company());
        assertEquals(404, TicketRequests.say(stranger, number, MessageKind.MESSAGE, "Bonjour").status());
        assertEquals(404, TicketRequests.say(claire, 987_654_321, MessageKind.MESSAGE, "Bonjour").status());
        assertEquals(1, TicketRequests.show(claire, number).messages().size());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REOPENING")
    void changesTheVersionWithEveryMessage(MessageKind kind) {
        String before = agent.get("/api/tickets/" + number).header("ETag");
        TicketRequests.say(agent, number, kind, "Bonjour");
        assertNotEquals(before, agent.get("/api/tickets/" + number).header("ETag"));
    }

    private void setState(TicketState state) {
        String version = agent.get("/api/tickets/" + number).header("ETag");
        assertEquals(200, agent.patch("/api/tickets/" + number, new TicketChange(state, null, null), "If-Match",
                version).status());
    }

    private String path() {
        return "/api/tickets/" + number + "/messages";
    }

    private List<String> changes() {
        return server.database()
                .read(tx -> tx.dsl()
                        .selectFrom(TICKET_CHANGE)
                        .where(TICKET_CHANGE.TICKET_NUMBER.eq(number))
                        .orderBy(TICKET_CHANGE.ID)
                        .fetch(row -> row.getField() + " " + row.getOldValue() + " " + row.getNewValue() + " "
                                + row.getUserId()));
    }
}
