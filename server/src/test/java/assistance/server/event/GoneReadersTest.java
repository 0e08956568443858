package assistance.server.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.MessageKind;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ticket.TicketRequests;

/// What readers leave who connect and are cut off. The benchmark of events does it 10,000 times.
@OnBothDatabases
class GoneReadersTest {
    private static final int READERS = 150;

    private final ServerUnderTest server;

    GoneReadersTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void leaveNoStreamNoThreadAndNoWordInTheLog() throws Exception {
        var company = server.company();
        var claire = server.customer(company);
        var agent = server.agent();
        long number = TicketRequests.open(claire, company, "Panne");
        try (var log = new HeardLog()) {
            TicketRequests.say(agent, number, MessageKind.MESSAGE, "Bonjour");
            var saidOnce = List.copyOf(log.records());
            for (int i = 0; i < READERS; i++) {
                try (var reader = new RawReader(claire.https())) {
                    assertTrue(reader.awaitLine("event: hello"));
                }
            }
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            // Nothing but writing to them finds out that they are gone.
            while (server.streams() > 0 && System.nanoTime() < deadline) {
                TicketRequests.say(agent, number, MessageKind.MESSAGE, "Bonjour");
            }
            assertEquals(0, server.streams());
            assertEquals(saidOnce, log.records());
            assertEquals(0, RawReader.threadsOfStreams());
        }
    }
}
