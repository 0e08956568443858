package assistance.server.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.ReopenTicket;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketCount;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.server.Answer;
import assistance.server.CuttingProxy;
import assistance.server.HttpsClient;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

/// A connection cut anywhere and a second try with the same key make one of what was asked for.
@OnBothDatabases
class CutConnectionTest {
    private static final long WHOLE = Long.MAX_VALUE;

    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;
    private final SignedInUser agent;

    CutConnectionTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        claire = server.customer(company);
        agent = server.agent();
    }

    /// What is asked for, and how often it is there.
    private interface Asked {
        String path();

        Multipart form();

        int count();
    }

    @TestFactory
    Stream<DynamicTest> opensOneTicket() {
        return cuts(NewTicketAsked::new);
    }

    @TestFactory
    Stream<DynamicTest> addsOneMessage() {
        return cuts(() -> new InThread(open(), "messages", form("message", new NewMessage("Bonjour",
                MessageKind.MESSAGE))));
    }

    @TestFactory
    Stream<DynamicTest> reopensOnce() {
        return cuts(() -> {
            long number = open();
            String path = "/api/tickets/" + number;
            assertEquals(200, agent.patch(path, new TicketChange(TicketState.RESOLVED, null, null), "If-Match",
                    agent.get(path).header("ETag")).status());
            return new InThread(number, "reopening", form("reopening", new ReopenTicket("Encore")));
        });
    }

    private Stream<DynamicTest> cuts(Supplier<Asked> asking) {
        var whole = through(WHOLE, WHOLE, asking.get(), TicketRequests.newKey());
        assertEquals(List.of(201), whole.statuses());
        // Before anything, within the handshake, the headers and the body, and before the last byte.
        var up = LongStream.of(0, 1, 200, whole.up() / 20, whole.up() / 4, whole.up() / 2, whole.up() * 9 / 10,
                whole.up() - 60, whole.up() - 1);
        // Within the handshake, and when all is done: before the answer, within it, and before its last byte.
        var down = LongStream.of(1, whole.down() - whole.answer() - 300, whole.down() - whole.answer(),
                whole.down() - whole.answer() / 2,
                whole.down() - 40);
        return Stream.concat(up.mapToObj(bytes -> cut("to the server after " + bytes, bytes, WHOLE, asking)),
                down.mapToObj(bytes -> cut("to the client after " + bytes, WHOLE, bytes, asking)));
    }

    private DynamicTest cut(String where, long up, long down, Supplier<Asked> asking) {
        return DynamicTest.dynamicTest(where, () -> {
            var asked = asking.get();
            String key = TicketRequests.newKey();
            through(up, down, asked, key);
            var again = claire.post(asked.path(), asked.form(), "Idempotency-Key", key);
            assertEquals(201, again.status(), again::toString);
            assertEquals(1, asked.count());
        });
    }

    private record Passed(List<Integer> statuses, long up, long down, long answer) {}

    /// Asks over a connection that is cut.
    private Passed through(long up, long down, Asked asked, String key) {
        int port = URI.create(claire.https().address()).getPort();
        try (var proxy = new CuttingProxy(port, up, down);
                HttpsClient cut = server.through(proxy.port(), claire)) {
            try {
                Answer answer = cut.post(asked.path(), asked.form(), "Idempotency-Key", key);
                return new Passed(List.of(answer.status()), proxy.up(), proxy.down(), answer.bytes().length);
            } catch (UncheckedIOException cutOff) {
                return new Passed(List.of(), proxy.up(), proxy.down(), 0);
            }
        }
    }

    private long open() {
        return TicketRequests.open(claire, company, "Panne");
    }

    private static Multipart form(String name, Object json) {
        return new Multipart().json(name, json)
                .file("journal.txt", "0123456789".repeat(5_000).getBytes(StandardCharsets.UTF_8));
    }

    private final class NewTicketAsked implements Asked {
        private final String title = "Panne " + TicketRequests.newKey();

        @Override
        public String path() {
            return "/api/tickets";
        }

        @Override
        public Multipart form() {
            return CutConnectionTest.form("ticket", TicketRequests.newTicket(company, title));
        }

        @Override
        public int count() {
            return (int) claire.post("/api/tickets/count", TicketQuery.of(TicketView.ALL).withSearch(title))
                    .as(TicketCount.class)
                    .ticketCount();
        }
    }

    private final class InThread implements Asked {
        private final long number;
        private final String what;
        private final Multipart form;

        InThread(long number, String what, Multipart form) {
            this.number = number;
            this.what = what;
            this.form = form;
        }

        @Override
        public String path() {
            return "/api/tickets/" + number + "/" + what;
        }

        @Override
        public Multipart form() {
            return form;
        }

        @Override
        public int count() {
            Ticket ticket = TicketRequests.show(claire, number);
            assertTrue(ticket.messages().stream().skip(1).allMatch(message -> message.attachments().size() == 1));
            return ticket.messages().size() - 1;
        }
    }
}
