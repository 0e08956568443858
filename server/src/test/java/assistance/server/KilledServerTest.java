package assistance.server;

import static assistance.server.database.generated.Tables.ATTACHMENT;
import static assistance.server.database.generated.Tables.ATTACHMENT_CONTENT;
import static assistance.server.database.generated.Tables.MAIL;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Priority;
import assistance.api.Reference;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.server.database.Database;

class KilledServerTest {
    private static final int SUBMISSIONS = 200;
    private static final int ANSWERED_BEFORE_THE_END = 60;
    private static final int CLIENTS = 8;
    private static final String[] PROGRAM = {"--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName()};

    /// The submission each answered ticket came from, by ticket number.
    private final Map<Long, Integer> answered = new ConcurrentHashMap<>();
    private final CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_THE_END);

    @Test
    void losesNoTicketItAnsweredAndLeavesNoneHalfStored(@TempDir Path data) throws Exception {
        Set<Long> before;
        try (var server = ServerProcess.start(data, PROGRAM); var clients = Executors.newFixedThreadPool(CLIENTS)) {
            try (var database = open(data)) {
                before = stored(database, TICKET.NUMBER);
            }
            var https = server.signIn("client@demo.example");
            var company = https.get("/api/reference").as(Reference.class).companies().getFirst();
            for (int i = 0; i < SUBMISSIONS; i++) {
                int submission = i;
                clients.execute(() -> submit(https, company, submission));
            }
            assertTrue(enough.await(60, TimeUnit.SECONDS), "the server is too slow or refuses");
            server.kill();
        }
        assertTrue(answered.size() < SUBMISSIONS, "killed too late to prove anything");

        try (var server = ServerProcess.start(data, PROGRAM)) {
            var https = server.signIn("client@demo.example");
            answered.forEach((number, submission) -> assertComplete(https, number, submission));
        }
        assertNothingIsHalfStored(data, before);
    }

    private void submit(HttpsClient https, Reference.Company company, int submission) {
        var ticket = new SubmitTicket(company.id(), company.contracts().getFirst().id(), "Ticket " + submission,
                Priority.MINOR, "Demande " + submission);
        try {
            var answer = https.post("/api/tickets", new Multipart().json("ticket", ticket)
                    .file("journal.bin", document(submission)), "Idempotency-Key", "submission-" + submission);
            if (answer.status() == 201) {
                answered.put(answer.as(Ticket.class).number(), submission);
                enough.countDown();
            }
        } catch (UncheckedIOException killed) {
            // No answer, so nothing was promised.
        }
    }

    private static byte[] document(int submission) {
        byte[] bytes = new byte[20_000 + 500 * submission];
        new Random(submission).nextBytes(bytes);
        return bytes;
    }

    private static void assertComplete(HttpsClient https, long number, int submission) {
        var answer = https.get("/api/tickets/" + number);
        assertEquals(200, answer.status(), answer::toString);
        var ticket = answer.as(Ticket.class);
        assertEquals("Ticket " + submission, ticket.title());
        assertEquals("Demande " + submission, ticket.messages().getFirst().text());
        var attachment = ticket.messages().getFirst().attachments().getFirst();
        assertArrayEquals(document(submission), https.get("/api/attachments/" + attachment.id()).bytes());
    }

    private static void assertNothingIsHalfStored(Path data, Set<Long> before) {
        try (var database = open(data)) {
            var tickets = stored(database, TICKET.NUMBER);
            assertEquals(tickets, stored(database, MESSAGE.TICKET_NUMBER), "tickets without their first message");
            assertEquals(stored(database, ATTACHMENT.ID), stored(database, ATTACHMENT_CONTENT.ATTACHMENT_ID));
            tickets.removeAll(before);
            assertEquals(tickets, stored(database, MAIL.TICKET_NUMBER), "tickets without mails, or mails without");
        }
    }

    private static Set<Long> stored(Database database, TableField<?, Long> field) {
        return database.read(tx -> tx.dsl()
                .selectDistinct(field)
                .from(field.getTable())
                .fetch(row -> row.value1())
                .stream()
                .collect(Collectors.toSet()));
    }

    private static Database open(Path data) {
        return Database.open("jdbc:sqlite:" + data.resolve("assistance.db"), "", "");
    }
}
