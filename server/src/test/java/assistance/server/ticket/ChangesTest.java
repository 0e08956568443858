package assistance.server.ticket;

import static assistance.server.database.generated.Tables.TICKET_CHANGE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Priority;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

@OnBothDatabases
class ChangesTest {
    private static final TicketChange RESOLVE = new TicketChange(TicketState.RESOLVED, null, null);

    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;
    private final SignedInUser agent;
    private long number;

    ChangesTest(ServerUnderTest server) {
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
    void changesEveryPartAndKeepsWhatWasBefore() {
        var answer = change("\"1\"", new TicketChange(TicketState.WAITING_FOR_CUSTOMER, agent.id(), Priority.CRITICAL));
        assertEquals(200, answer.status(), answer::toString);
        assertEquals("\"2\"", answer.header("ETag"));
        var ticket = answer.as(Ticket.class);
        assertEquals(TicketState.WAITING_FOR_CUSTOMER, ticket.state());
        assertEquals(Priority.CRITICAL, ticket.priority());
        assertNotNull(ticket.assignee());
        assertEquals(agent.user().displayName(), ticket.assignee().name());
        assertEquals(List.of("STATE SUBMITTED WAITING_FOR_CUSTOMER", "ASSIGNEE null " + agent.id(),
                "PRIORITY MINOR CRITICAL"), changes());
    }

    @Test
    void refusesAChangeInViewOfAnotherVersion() {
        assertEquals(428, change(null, RESOLVE).status());
        assertEquals(200, change("\"1\"", RESOLVE).status());
        var late = change("\"1\"", new TicketChange(TicketState.IN_PROGRESS, null, null));
        assertEquals(412, late.status());
        assertTrue(late.text().contains(agent.user().displayName() + " a changé"), late.text());
        assertEquals(412, change("W/\"2\"", new TicketChange(TicketState.IN_PROGRESS, null, null)).status());
        assertEquals(TicketState.RESOLVED, TicketRequests.show(claire, number).state());
        assertEquals(200, change("\"1\", \"2\"", new TicketChange(TicketState.IN_PROGRESS, null, null)).status());
        assertEquals(200, change("*", RESOLVE).status());
    }

    @Test
    void keepsTheVersionWhenNothingChanges() {
        var answer = change("\"1\"", new TicketChange(TicketState.SUBMITTED, 0L, null));
        assertEquals(200, answer.status());
        assertEquals("\"1\"", answer.header("ETag"));
        assertEquals(List.of(), changes());
    }

    @Test
    void takesATicketBySettingItsAssignee() {
        assertEquals(TicketState.IN_PROGRESS,
                change("*", new TicketChange(null, agent.id(), null)).as(Ticket.class).state());
        var given = change("*", new TicketChange(null, 0L, null)).as(Ticket.class);
        assertNull(given.assignee());
        assertEquals(TicketState.IN_PROGRESS, given.state());
    }

    @Test
    void assignsOnlyActiveSupport() {
        var gone = server.agent();
        server.database()
                .run(tx -> tx.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.ACTIVE, false)
                        .where(USER_ACCOUNT.ID.eq(gone.id()))
                        .execute());
        for (long assignee : List.of(claire.id(), gone.id(), 987_654_321L, -1L)) {
            var answer = change("*", new TicketChange(TicketState.RESOLVED, assignee, null));
            assertEquals(400, answer.status());
            assertEquals(List.of("assigneeId"), answer.fieldsAtFault());
        }
        assertEquals(TicketState.SUBMITTED, TicketRequests.show(claire, number).state());
        assertEquals(200, change("*", new TicketChange(null, server.admin().id(), null)).status());
    }

    @Test
    void doesNotExistForCustomersAndUnknownTickets() {
        assertEquals(404, claire.patch("/api/tickets/" + number, RESOLVE, "If-Match", "*").status());
        assertEquals(404, agent.patch("/api/tickets/987654321", RESOLVE, "If-Match", "*").status());
        assertEquals(TicketState.SUBMITTED, TicketRequests.show(claire, number).state());
    }

    @Test
    void namesUnknownValues() {
        var answer = agent.patch("/api/tickets/" + number, "{\"state\":\"CLOSED\"}", "If-Match", "*");
        assertEquals(400, answer.status());
        assertEquals(List.of("state"), answer.fieldsAtFault());
    }

    private Answer change(@Nullable String version, TicketChange change) {
        String path = "/api/tickets/" + number;
        return version == null ? agent.patch(path, change) : agent.patch(path, change, "If-Match", version);
    }

    private List<String> changes() {
        return server.database()
                .read(tx -> tx.dsl()
                        .selectFrom(TICKET_CHANGE)
                        .where(TICKET_CHANGE.TICKET_NUMBER.eq(number))
                        .orderBy(TICKET_CHANGE.ID)
                        .fetch(row -> row.getField() + " " + row.getOldValue() + " " + row.getNewValue()));
    }
}
