package assistance.server.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class ResumedStreamTest {
    private final ServerUnderTest server;
    private final Events events;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;
    private long number;

    @SuppressWarnings("NullAway.Init")
    ResumedStreamTest(ServerUnderTest server) {
        this.server = server;
        events = new Events(server.clock());
    }

    @BeforeEach
    void openTicket() {
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
        number = TicketRequests.open(claire, company, "Panne");
    }

    @Test
    void goesOnWhereItWas() throws Exception {
        long seen;
        long first = say(agent);
        try (var listening = Listening.fromNow(claire.https())) {
            say(agent);
            seen = listening.next().id();
        }
        long second = say(agent);
        TicketRequests.say(agent, number, MessageKind.NOTE, "Interne");
        long third = say(agent);
        assertTrue(first < seen && seen < second);
        try (var listening = Listening.after(claire.https(), seen)) {
            var hello = listening.next();
            assertEquals("hello", hello.name());
            assertEquals(seen, hello.id());
            assertEquals(second, listening.nextTicketEvent().messageId());
            assertEquals(third, listening.nextTicketEvent().messageId());
            long fourth = say(agent);
            assertEquals(fourth, listening.nextTicketEvent().messageId());
        }
    }

    @Test
    void losesAndRepeatsNothingHoweverOftenItIsCut() throws Exception {
        int messages = 60;
        long from;
        try (var listening = Listening.to(claire.https())) {
            from = listening.next().id();
        }
        List<Long> told = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < messages; i++) {
                writers.execute(() -> say(agent));
            }
            while (told.size() < messages) {
                try (var listening = Listening.after(claire.https(), from)) {
                    assertEquals("hello", listening.next().name());
                    for (int i = 0; i < 3 && told.size() < messages; i++) {
                        var next = listening.next();
                        told.add(next.ticketEvent().messageId());
                        from = next.id();
                    }
                }
            }
        }
        assertEquals(TicketRequests.show(claire, number).messages().stream().map(Message::id).skip(1).toList(), told);
    }

    @Test
    void asksToReadEverythingAnewWhenTooMuchWasMissed() throws Exception {
        long from;
        try (var listening = Listening.to(claire.https())) {
            from = listening.next().id();
        }
        add(1_000);
        try (var listening = Listening.after(claire.https(), from)) {
            assertEquals("hello", listening.next().name());
            for (int i = 0; i < 1_000; i++) {
                assertEquals("ticket", listening.next().name());
            }
        }
        add(1);
        try (var listening = Listening.after(claire.https(), from)) {
            var reset = listening.next();
            assertEquals("reset", reset.name());
            assertTrue(reset.id() >= from + 1_001);
            long message = say(agent);
            assertEquals(message, listening.nextTicketEvent().messageId());
        }
    }

    @Test
    void asksToReadEverythingAnewForAnIdThatWasNeverGiven() throws Exception {
        try (var listening = Listening.after(claire.https(), 999_999_999_999L)) {
            assertEquals("reset", listening.next().name());
            long message = say(agent);
            assertEquals(message, listening.nextTicketEvent().messageId());
        }
    }

    @Test
    void tellsHowFarItIsWhenNothingIsForTheReader() throws Exception {
        var stranger = server.customer(server.company());
        try (var listening = Listening.to(stranger.https())) {
            long from = listening.next().id();
            add(201);
            say(agent);
            var mark = listening.next();
            assertEquals("mark", mark.name());
            assertTrue(mark.id() > from + 200);
        }
    }

    private void add(int count) {
        var account = server.account(agent);
        server.database().run(tx -> {
            for (int i = 0; i < count; i++) {
                events.changed(tx, account, number, true);
            }
        });
    }

    private long say(SignedInUser author) {
        return TicketRequests.say(author, number, MessageKind.MESSAGE, "Bonjour").as(Message.class).id();
    }
}
