package assistance.server.grid;

import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.MessageKind;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.api.account.ProfileChange;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.TestClock;
import assistance.server.TestDatabase;
import assistance.server.account.SearchKey;
import assistance.server.database.generated.tables.records.TicketRecord;
import assistance.server.demo.DemoData;
import assistance.server.password.Passwords;
import assistance.server.ticket.TicketRequests;

/// The keys and counts beside the tickets, held against the tickets themselves.
@OnBothDatabases
class KeptCountsTest {
    private final ServerUnderTest server;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;

    @SuppressWarnings("NullAway.Init")
    KeptCountsTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void makeCompany() {
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    @Test
    void followANewTicket() {
        long number = TicketRequests.open(claire, company, "Écran NOIR");
        var ticket = ticket(number);
        assertEquals("ecran noir", ticket.getTitleKey());
        assertEquals(SearchKey.of(company.company().name()), ticket.getCompanyKey());
        assertEquals(SearchKey.of(company.contracts().getFirst().name()), ticket.getContractKey());
        assertEquals(SearchKey.of(claire.user().displayName()), ticket.getAuthorKey());
        assertEquals("", ticket.getAssigneeKey());
        assertEquals(TicketRequests.show(claire, number).messages().getLast().id(), ticket.getLastMessageId());
        Recount.checkCounts(server.database());
    }

    @Test
    void followAnswersAndChanges() {
        long number = TicketRequests.open(claire, company, "Panne");
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Je regarde");
        assertEquals(SearchKey.of(agent.user().displayName()), ticket(number).getAssigneeKey());
        assertEquals(TicketRequests.show(claire, number).messages().getLast().id(),
                ticket(number).getLastMessageId());
        Recount.checkCounts(server.database());

        assertEquals(200, agent.patch("/api/tickets/" + number, new TicketChange(TicketState.RESOLVED, 0L, null),
                "If-Match", "*").status());
        assertEquals("", ticket(number).getAssigneeKey());
        Recount.checkCounts(server.database());
    }

    @Test
    void followNewNames() {
        long number = TicketRequests.open(claire, company, "Panne");
        assertEquals(200,
                claire.patch("/api/me", new ProfileChange("Chloé", "ÉTIENNE", null, null, null, null)).status());
        assertEquals("etienne chloe", ticket(number).getAuthorKey());
        server.database()
                .run(tx -> tx.dsl()
                        .update(CONTRACT)
                        .set(CONTRACT.NAME_KEY, "autre")
                        .where(CONTRACT.COMPANY_ID.eq(company.id()))
                        .execute());
        assertEquals("autre", ticket(number).getContractKey());
        Recount.checkCounts(server.database());
    }

    @Test
    void followATicketThatIsTakenOut() {
        long number = TicketRequests.open(claire, company, "Panne");
        server.database().run(tx -> {
            TicketRecord ticket = tx.dsl().selectFrom(TICKET).where(TICKET.NUMBER.eq(number)).fetchSingle();
            ticket.touched(true);
            ticket.setNumber(1_000_000_000_000L);
            tx.dsl().insertInto(TICKET).set(ticket).execute();
        });
        Recount.checkCounts(server.database());
        server.database().run(tx -> tx.dsl().deleteFrom(TICKET).where(TICKET.NUMBER.eq(1_000_000_000_000L)).execute());
        Recount.checkCounts(server.database());
    }

    @ParameterizedTest
    @EnumSource
    void followTheDemo(TestDatabase kind, @TempDir Path folder) {
        try (var database = kind.open(folder)) {
            assertTrue(new DemoData(database, new Passwords(), new TestClock()).fill());
            Recount.checkCounts(database);
        }
    }

    private TicketRecord ticket(long number) {
        return server.database()
                .read(tx -> tx.dsl().selectFrom(TICKET).where(TICKET.NUMBER.eq(number)).fetchSingle());
    }
}
