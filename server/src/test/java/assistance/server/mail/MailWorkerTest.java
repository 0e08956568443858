package assistance.server.mail;

import static assistance.server.database.generated.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.admin.MailState;
import assistance.server.TestClock;
import assistance.server.TestDatabase;
import assistance.server.database.Database;
import assistance.server.database.generated.tables.records.MailRecord;

@ParameterizedClass
@EnumSource
class MailWorkerTest {
    @Parameter
    TestDatabase kind = TestDatabase.SQLITE;

    private final TestClock clock = new TestClock();
    private LongFunction<Optional<String>> tokens = link -> Optional.of("jeton" + link);
    private Database database;
    private MailStore store;
    private Outbox outbox;

    @SuppressWarnings("NullAway.Init")
    MailWorkerTest() {}

    @BeforeEach
    void openDatabase(@TempDir Path folder) {
        database = kind.open(folder);
        store = new MailStore(database);
        outbox = new Outbox(store, clock, "assistance.example");
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void sendsWhatTheTransactionQueuedOnce() throws Exception {
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            queue("claire@ateliers.example");
            worker.sendDue();
            worker.sendDue();

            MimeMessage received = onlyMailOf(server);
            assertEquals(only().getMessageId(), received.getMessageID());
            assertEquals(MailState.SENT.name(), only().getState());
            assertEquals(clock.millis(), only().getSentAt());
        }
    }

    @Test
    void forgetsTheMailOfATransactionThatFails() throws Exception {
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            assertThrows(IllegalStateException.class, () -> database.run(tx -> {
                outbox.add(tx, new Recipient("claire@ateliers.example", "", "fr"), text("Perdu"), null);
                throw new IllegalStateException("the ticket can't be stored");
            }));
            worker.sendDue();

            assertEquals(0, server.getReceivedMessages().length);
        }
    }

    @Test
    void deliversOnceWhenTheMailServerIsBack() throws Exception {
        var nobody = new Smtp("127.0.0.1", freePort(), "", "", Smtp.Security.NONE);
        queue("claire@ateliers.example");
        try (var worker = worker(nobody)) {
            worker.sendDue();
            assertEquals(MailState.QUEUED.name(), only().getState());
            assertEquals(1, only().getAttempts());
            assertTrue(Objects.requireNonNull(only().getLastError()).contains("Connection refused"), only()
                    .getLastError());

            try (var server = new MailServer(nobody.port())) {
                worker.sendDue();
                assertEquals(0, server.getReceivedMessages().length, "sent before its minute was over");
                clock.advance(Duration.ofMinutes(1));
                worker.sendDue();
                clock.advance(Duration.ofDays(2));
                worker.sendDue();

                onlyMailOf(server);
                assertEquals(MailState.SENT.name(), only().getState());
                assertNull(only().getLastError());
            }
        }
    }

    @Test
    void aRefusedOrImpossibleRecipientHoldsUpNobody() throws Exception {
        queue(MailServer.UNKNOWN);
        queue("pas une adresse");
        queue("claire@ateliers.example");
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            worker.sendDue();

            assertEquals("DURAND Claire <claire@ateliers.example>",
                    onlyMailOf(server).getAllRecipients()[0].toString());
            assertEquals(List.of("QUEUED", "QUEUED", "SENT"), all().stream().map(MailRecord::getState).toList());
            assertTrue(Objects.requireNonNull(all().getFirst().getLastError()).contains("550 No such mailbox"), all()
                    .getFirst()
                    .getLastError());
            assertNotNull(all().get(1).getLastError());
        }
    }

    @Test
    void givesUpAfterTheLastAttempt() throws Exception {
        queue(MailServer.UNKNOWN);
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            for (int attempt = 0; attempt < MailWorker.MOST_ATTEMPTS + 5; attempt++) {
                worker.sendDue();
                clock.advance(Duration.ofDays(1));
            }
        }
        assertEquals(MailState.FAILED.name(), only().getState());
        assertEquals(MailWorker.MOST_ATTEMPTS, only().getAttempts());
    }

    @Test
    void manyServersSendEachMailOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            queue("claire@ateliers.example");
        }
        try (var server = new MailServer(0);
                var one = worker(server.smtp());
                var other = worker(server.smtp());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads
                    .invokeAll(List.of(Executors.callable(one::sendDue), Executors.callable(other::sendDue)))) {
                done.get();
            }
            assertEquals(30, new HashSet<>(all().stream().map(MailRecord::getMessageId).toList()).size());
            assertEquals(30, server.getReceivedMessages().length);
        }
    }

    @Test
    void sendsAgainWhatADeadServerHadClaimed() throws Exception {
        queue("claire@ateliers.example");
        var claimed = store.claim(clock.millis(), clock.millis() + 60_000).orElseThrow();
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            worker.sendDue();
            assertEquals(0, server.getReceivedMessages().length, "sent while another server held it");

            clock.advance(Duration.ofMinutes(1));
            worker.sendDue();
            assertEquals(claimed.messageId(), onlyMailOf(server).getMessageID());

            store.notSent(claimed, MailState.QUEUED, 0, "a late word of the dead server");
            assertEquals(MailState.SENT.name(), only().getState());
        }
    }

    @Test
    void putsTheTokenIntoALinkOnlyWhenTheMailLeaves() throws Exception {
        queueLink();
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            worker.sendDue();

            String sent = GreenMailUtil.getWholeMessage(onlyMailOf(server));
            assertEquals(2, sent.split("password/jeton7", -1).length - 1, sent);
            assertEquals(MailState.SENT.name(), only().getState());
            assertFalse(only().toString().contains("jeton7"));
        }
    }

    @Test
    void dropsAMailWhoseLinkIsOfNoUseAnyMore() throws Exception {
        queueLink();
        tokens = link -> Optional.empty();
        try (var server = new MailServer(0); var worker = worker(server.smtp())) {
            worker.sendDue();

            assertEquals(0, server.getReceivedMessages().length);
            assertEquals(MailState.DROPPED.name(), only().getState());
        }
    }

    private void queueLink() {
        var text = new MailText("Lien", "https://a.example/password/" + Outbox.TOKEN,
                "<p>https://a.example/password/" + Outbox.TOKEN);
        database.run(tx -> outbox.addWithLink(tx, new Recipient("claire@ateliers.example", "", "fr"), text, 7));
    }

    @Test
    void wakesUpForANewMailAndStopsWhenClosed() throws Exception {
        try (var server = new MailServer(0)) {
            var worker = worker(server.smtp());
            worker.start();
            queue("claire@ateliers.example");
            outbox.wake();
            assertTrue(server.waitForIncomingEmail(10_000, 1));
            worker.close();

            queue("apres@ateliers.example");
            outbox.wake();
            assertFalse(server.waitForIncomingEmail(300, 2));
        }
    }

    private MailWorker worker(Smtp smtp) {
        return new MailWorker(store, outbox, new SmtpDelivery(smtp), tokens, "support@assistance.example", clock);
    }

    private void queue(String email) {
        database.run(tx -> outbox.add(tx, new Recipient(email, "DURAND Claire", "fr"), text("Ticket"), null));
    }

    private static MailText text(String subject) {
        return Letter.of("fr", subject, List.of("Votre ticket est enregistré.")).write();
    }

    private MailRecord only() {
        assertEquals(1, all().size());
        return all().getFirst();
    }

    private List<MailRecord> all() {
        return database.read(tx -> tx.dsl().selectFrom(MAIL).orderBy(MAIL.ID).fetch());
    }

    @Test
    void sendsNoPasswordWhereTheConnectionCannotBeProtected() throws Exception {
        queue("claire@ateliers.example");
        try (var server = new MailServer(0);
                var worker = worker(new Smtp("127.0.0.1", server.smtp().port(), "support", "secret",
                        Smtp.Security.STARTTLS))) {
            worker.sendDue();

            assertEquals(0, server.getReceivedMessages().length);
            assertTrue(Objects.requireNonNull(only().getLastError()).contains("STARTTLS"), only().getLastError());
        }
    }

    @Test
    void keepsTheCredentialsOutOfTheQueue() throws Exception {
        queue("claire@ateliers.example");
        try (var server = new MailServer(0);
                var worker = worker(new Smtp("127.0.0.1", server.smtp().port(), "support", "secret",
                        Smtp.Security.NONE))) {
            server.setUser("autre@ateliers.example", "support", "another");
            worker.sendDue();

            assertEquals("The mail server refused the user name or the password", only().getLastError());
        }
    }

    private static MimeMessage onlyMailOf(MailServer server) {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
