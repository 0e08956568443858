package assistance.server.mail;

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
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

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
import assistance.server.TestDatabase;
import assistance.server.database.generated.tables.records.MailRecord;
import assistance.server.mail.delivery.Smtp;
import assistance.server.mail.delivery.SmtpDelivery;
import assistance.server.text.Texts;

@ParameterizedClass
@EnumSource
class MailWorkerTest {
    @Parameter
    TestDatabase kind = TestDatabase.SQLITE;

    private MailRoom room;

    @SuppressWarnings("NullAway.Init")
    MailWorkerTest() {}

    @BeforeEach
    void openDatabase(@TempDir Path folder) {
        room = new MailRoom(kind, folder);
    }

    @AfterEach
    void closeDatabase() {
        room.close();
    }

    @Test
    void sendsWhatTheTransactionQueuedOnce() throws Exception {
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            room.queue("claire@ateliers.example");
            worker.sendDue();
            worker.sendDue();

            MimeMessage received = onlyMailOf(server);
            assertEquals(room.only().getMessageId(), received.getMessageID());
            assertEquals(MailState.SENT.name(), room.only().getState());
            assertEquals(room.clock.millis(), room.only().getSentAt());
        }
    }

    @Test
    void forgetsTheMailOfATransactionThatFails() throws Exception {
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            assertThrows(IllegalStateException.class, () -> room.database.run(tx -> {
                room.outbox.add(tx, new Recipient("claire@ateliers.example", "", "fr"), MailRoom.text("Perdu"), null);
                throw new IllegalStateException("the ticket can't be stored");
            }));
            worker.sendDue();

            assertEquals(0, server.getReceivedMessages().length);
        }
    }

    @Test
    void deliversOnceWhenTheMailServerIsBack() throws Exception {
        var nobody = new Smtp("127.0.0.1", freePort(), "", "", Smtp.Security.NONE, Optional.empty());
        room.queue("claire@ateliers.example");
        try (var worker = room.worker(nobody)) {
            worker.sendDue();
            assertEquals(MailState.QUEUED.name(), room.only().getState());
            assertEquals(0, room.only().getAttempts(), "an outage counted");
            assertTrue(Objects.requireNonNull(room.only().getLastError()).contains("Connection refused"), room.only()
                    .getLastError());

            try (var server = new MailServer(nobody.port())) {
                worker.sendDue();
                assertEquals(0, server.getReceivedMessages().length, "sent before its minute was over");
                room.clock.advance(Duration.ofMinutes(1));
                worker.sendDue();
                room.clock.advance(Duration.ofDays(2));
                worker.sendDue();

                onlyMailOf(server);
                assertEquals(MailState.SENT.name(), room.only().getState());
                assertNull(room.only().getLastError());
            }
        }
    }

    @Test
    void isAtAMailOnceThoughTheClockLeapsMeanwhile() throws Exception {
        queueLink();
        var attempts = new AtomicInteger();
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            room.tokens = link -> {
                if (attempts.incrementAndGet() == 1) {
                    room.clock.advance(Duration.ofHours(1));
                    worker.handOut();
                }
                return Optional.of("jeton");
            };
            worker.sendDue();

            onlyMailOf(server);
            assertEquals(1, attempts.get());
            assertEquals(MailState.SENT.name(), room.only().getState());
        }
    }

    @Test
    void aRefusedOrImpossibleRecipientHoldsUpNobody() throws Exception {
        room.queue(MailServer.UNKNOWN);
        room.queue("pas une adresse");
        room.queue("claire@ateliers.example");
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            worker.sendDue();

            assertEquals("DURAND Claire <claire@ateliers.example>",
                    onlyMailOf(server).getAllRecipients()[0].toString());
            assertEquals(List.of("QUEUED", "QUEUED", "SENT"), room.all().stream().map(MailRecord::getState).toList());
            assertTrue(Objects.requireNonNull(room.all().getFirst().getLastError()).contains("550 No such mailbox"),
                    room.all()
                            .getFirst()
                            .getLastError());
            assertNotNull(room.all().get(1).getLastError());
            assertEquals(2, room.store.waiting());
            assertEquals(0, room.store.failed());
        }
    }

    @Test
    void givesUpAfterTheLastAttempt() throws Exception {
        room.queue(MailServer.UNKNOWN);
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            for (int attempt = 0; attempt < MailWorker.MOST_ATTEMPTS + 5; attempt++) {
                worker.sendDue();
                room.clock.advance(Duration.ofDays(1));
            }
        }
        assertEquals(MailState.FAILED.name(), room.only().getState());
        assertEquals(MailWorker.MOST_ATTEMPTS, room.only().getAttempts());
        assertEquals(1, room.store.failed());
        assertEquals(0, room.store.waiting());
    }

    @Test
    void manyServersSendEachMailOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            room.queue("claire@ateliers.example");
        }
        try (var server = new MailServer(0);
                var one = room.worker(server.smtp());
                var other = room.worker(server.smtp());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads
                    .invokeAll(List.of(Executors.callable(one::sendDue), Executors.callable(other::sendDue)))) {
                done.get();
            }
            assertEquals(30, new HashSet<>(room.all().stream().map(MailRecord::getMessageId).toList()).size());
            assertEquals(30, server.getReceivedMessages().length);
        }
    }

    @Test
    void sendsAgainUnderTheSameIdWhatAServerHadSentBeforeItDied() throws Exception {
        room.queue("claire@ateliers.example");
        var claimed = room.store.claim(room.clock.millis(), room.clock.millis() + 60_000, Set.of()).orElseThrow();
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            new SmtpDelivery(server.smtp()).deliver(claimed.id(), new MimeMail(claimed, "support@assistance.example"));
            worker.sendDue();
            assertEquals(claimed.messageId(), onlyMailOf(server).getMessageID(), "sent while another server held it");

            room.clock.advance(Duration.ofMinutes(1));
            worker.sendDue();
            room.clock.advance(Duration.ofDays(1));
            worker.sendDue();
            assertEquals(2, server.getReceivedMessages().length);
            assertEquals(claimed.messageId(), server.getReceivedMessages()[1].getMessageID());

            room.store.notSent(claimed, MailState.QUEUED, 0, "a late word of the dead server");
            assertEquals(MailState.SENT.name(), room.only().getState());
        }
    }

    @Test
    void putsTheTokenIntoALinkOnlyWhenTheMailLeaves() throws Exception {
        queueLink();
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            worker.sendDue();

            String sent = GreenMailUtil.getWholeMessage(onlyMailOf(server));
            assertEquals(2, sent.split("password/jeton7", -1).length - 1, sent);
            assertEquals(MailState.SENT.name(), room.only().getState());
            assertFalse(room.only().toString().contains("jeton7"));
        }
    }

    @Test
    void dropsAMailWhoseLinkIsOfNoUseAnyMore() throws Exception {
        queueLink();
        room.tokens = link -> Optional.empty();
        try (var server = new MailServer(0); var worker = room.worker(server.smtp())) {
            worker.sendDue();

            assertEquals(0, server.getReceivedMessages().length);
            assertEquals(MailState.DROPPED.name(), room.only().getState());
        }
    }

    private void queueLink() {
        var text = new MailText("Lien", "https://a.example/password/" + Outbox.TOKEN,
                "<p>https://a.example/password/" + Outbox.TOKEN);
        room.database
                .run(tx -> room.outbox.addWithLink(tx, new Recipient("claire@ateliers.example", "", "fr"), text, 7));
    }

    @Test
    void wakesUpForANewMailAndStopsWhenClosed() throws Exception {
        try (var server = new MailServer(0)) {
            var worker = room.worker(server.smtp());
            worker.start();
            room.queue("claire@ateliers.example");
            room.outbox.wake();
            assertTrue(server.waitForIncomingEmail(10_000, 1));
            worker.close();

            room.queue("apres@ateliers.example");
            room.outbox.wake();
            assertFalse(server.waitForIncomingEmail(300, 2));
        }
    }

    @Test
    void sendsNoPasswordWhereTheConnectionCannotBeProtected() throws Exception {
        room.queue("claire@ateliers.example");
        try (var server = new MailServer(0);
                var worker = room.worker(new Smtp("127.0.0.1", server.smtp().port(), "support", "secret",
                        Smtp.Security.STARTTLS, Optional.empty()))) {
            worker.sendDue();

            assertEquals(0, server.getReceivedMessages().length);
            assertTrue(Objects.requireNonNull(room.only().getLastError()).contains("STARTTLS"),
                    room.only().getLastError());
        }
    }

    @Test
    void keepsTheCredentialsOutOfTheQueue() throws Exception {
        room.queue("claire@ateliers.example");
        try (var server = new MailServer(0);
                var worker = room.worker(new Smtp("127.0.0.1", server.smtp().port(), "support", "secret",
                        Smtp.Security.NONE, Optional.empty()))) {
            server.setUser("autre@ateliers.example", "support", "another");
            worker.sendDue();

            String error = Objects.requireNonNull(room.only().getLastError());
            assertEquals("Le serveur de messagerie refuse l’identifiant ou le mot de passe, les courriels attendent.",
                    SendingError.words(error, Texts.forLanguage("fr")));
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
