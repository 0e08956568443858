package assistance.server.event;

import static assistance.server.database.generated.Tables.EVENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import assistance.api.MessageKind;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class OldEventsTest {
    private final ServerUnderTest server;

    OldEventsTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void areForgottenAfterADayAndMissedByWhoComesBackLater() throws Exception {
        var company = server.company();
        var claire = server.customer(company);
        var agent = server.agent();
        long number = TicketRequests.open(claire, company, "Panne");
        long seen;
        try (var listening = Listening.to(claire.https())) {
            seen = listening.next().id();
        }
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Hier");
        server.clock().advance(Duration.ofHours(25));
        TicketRequests.say(agent, number, MessageKind.MESSAGE, "Aujourd’hui");
        var old = new OldEvents(server.database(), server.clock());
        old.remove();
        old.remove();
        assertEquals(1, (int) server.database().read(tx -> tx.dsl().fetchCount(EVENT)));
        long today = server.database().read(tx -> tx.dsl().selectFrom(EVENT).fetchSingle().getId());
        try (var listening = Listening.after(claire.https(), seen)) {
            assertEquals("reset", listening.next().name());
        }
        try (var listening = Listening.after(claire.https(), today - 1)) {
            assertEquals("hello", listening.next().name());
            assertEquals(today, listening.next().id());
        }
    }
}
