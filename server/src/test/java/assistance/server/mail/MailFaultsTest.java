package assistance.server.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.server.TestDatabase;
import assistance.server.database.generated.tables.records.MailRecord;
import assistance.server.mail.RoughMailServer.Manners;
import assistance.server.mail.delivery.Smtp;
import assistance.server.mail.delivery.Smtp.Security;
import assistance.server.mail.delivery.SmtpDelivery;

/// Mail servers that are away, in trouble, or not who they should be.
class MailFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final HeldCertificate CERTIFICATE = certificate("localhost");
    private static final String CLAIRE = "claire@ateliers.example";

    private MailRoom room;

    @SuppressWarnings("NullAway.Init")
    MailFaultsTest() {}

    @BeforeEach
    void openRoom(@TempDir Path folder) {
        room = new MailRoom(TestDatabase.SQLITE, folder);
    }

    @AfterEach
    void closeRoom() {
        room.close();
    }

    @Test
    void sendsAThousandMailsOnceThatWereQueuedThroughAnOutage() {
        int port = freePort();
        try (var worker = room.worker(smtp(port))) {
            for (int minute = 0; minute < 5; minute++) {
                room.queue(Collections.nCopies(200, CLAIRE).toArray(String[]::new));
                worker.sendDue();
                room.clock.advance(Duration.ofMinutes(1));
            }
            assertEquals(List.of(0), room.all().stream().map(MailRecord::getAttempts).distinct().toList());
            try (var server = new RoughMailServer(Manners.POLITE, port)) {
                for (int minute = 0; minute < 10; minute++) {
                    worker.sendDue();
                    room.clock.advance(Duration.ofMinutes(1));
                }
                var ids = server.received()
                        .stream()
                        .map(mail -> mail.replaceAll("(?s).*\nMessage-ID: ([^\n]+)\n.*", "$1"))
                        .toList();
                assertEquals(1000, ids.size());
                assertEquals(room.all().stream().map(MailRecord::getMessageId).collect(Collectors.toSet()),
                        Set.copyOf(ids));
            }
        }
        assertEquals(List.of("SENT"), room.states().stream().distinct().toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "SILENT", "ENDLESS"})
    void waitsWithoutCountingWhileTheServerTakesNobody(Manners manners) {
        room.queue(IntStream.range(0, 30).mapToObj(i -> "user" + i + "@ateliers.example").toArray(String[]::new));
        try (var server = new RoughMailServer(manners)) {
            try (var worker = room.worker(new SmtpDelivery(smtp(server.port()), SHORT))) {
                worker.sendDue();
                worker.sendDue();
            }
            assertTrue(room.all().stream().allMatch(mail -> mail.getAttempts() == 0), () -> room.all().toString());
            long tried = room.all().stream().filter(mail -> mail.getLastError() != null).count();
            assertTrue(tried >= 1 && tried <= MailWorker.AT_A_TIME, () -> tried + " tried to reach it");
            assertEquals(List.of("QUEUED"), room.states().stream().distinct().toList());

            server.behave(Manners.POLITE);
            room.clock.advance(Duration.ofMinutes(1));
            try (var worker = room.worker(smtp(server.port()))) {
                worker.sendDue();
            }
            assertEquals(30, server.received().size());
        }
    }

    @Test
    void asksMoreAndMoreRarelyWhetherTheServerIsBack() {
        room.queue(CLAIRE);
        try (var server = new RoughMailServer(Manners.BUSY); var worker = room.worker(smtp(server.port()))) {
            for (int minute = 0; minute < 60; minute++) {
                worker.sendDue();
                room.clock.advance(Duration.ofMinutes(1));
            }
            // After 0, 1, 3 and 7 minutes, then every 5.
            assertEquals(4 + 10, server.connections());
            assertEquals(0, room.only().getAttempts());
        }
    }

    @Test
    void sendsAgainUnderTheSameIdWhatTheServerTookWithoutAWord() throws Exception {
        room.queue(CLAIRE);
        try (var server = new RoughMailServer(Manners.NO_ANSWER)) {
            try (var worker = room.worker(new SmtpDelivery(smtp(server.port()), SHORT))) {
                worker.sendDue();
            }
            assertEquals("QUEUED", room.only().getState());
            assertEquals(1, room.only().getAttempts());

            server.behave(Manners.POLITE);
            room.clock.advance(Duration.ofMinutes(1));
            try (var worker = room.worker(smtp(server.port()))) {
                worker.sendDue();
            }
            assertEquals(2, server.received().size());
            for (String mail : server.received()) {
                assertTrue(mail.contains("\nMessage-ID: " + room.only().getMessageId() + "\n"), mail);
            }
        }
    }

    @Test
    void sendsAgainWhatTheServerCutOff() {
        room.queue(CLAIRE, "basile@ateliers.example");
        try (var server = new RoughMailServer(Manners.CUTTING); var worker = room.worker(smtp(server.port()))) {
            worker.sendDue();
            assertEquals(List.of(1, 1), room.all().stream().map(MailRecord::getAttempts).toList());
            assertNotNull(room.all().getFirst().getLastError());

            server.behave(Manners.POLITE);
            room.clock.advance(Duration.ofMinutes(1));
            worker.sendDue();
            assertEquals(2, server.received().size());
            assertEquals(List.of("SENT", "SENT"), room.states());
        }
    }

    @Test
    void sendsOnceToAServerThatTakesNoLeave() {
        room.queue(CLAIRE);
        try (var server = new RoughMailServer(Manners.RUDE); var worker = room.worker(smtp(server.port()))) {
            worker.sendDue();
            assertEquals("SENT", room.only().getState());
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void aMailThatTheServerSitsOnHoldsUpNoOther() throws Exception {
        room.queue(RoughMailServer.SAT_ON, CLAIRE, "basile@ateliers.example", "inès@ateliers.example");
        try (var server = new RoughMailServer(Manners.POLITE); var worker = room.worker(smtp(server.port()))) {
            worker.start();
            for (int i = 0; i < 3; i++) {
                assertNotNull(server.received().poll(20, TimeUnit.SECONDS), "held up");
            }
            assertEquals("SENDING", room.all().getFirst().getState());
        }
    }

    @Test
    void sendsWhatNeverFailedBeforeWhatDid() {
        room.queue(RoughMailServer.REFUSED, RoughMailServer.REFUSED);
        try (var server = new RoughMailServer(Manners.POLITE); var worker = room.worker(smtp(server.port()))) {
            worker.sendDue();
            room.clock.advance(Duration.ofHours(1));
            room.queue(CLAIRE);
            assertEquals(CLAIRE,
                    room.store.claim(room.clock.millis(), Long.MAX_VALUE, Set.of()).orElseThrow().recipient());
            assertEquals("550 no such mailbox", room.all().getFirst().getLastError());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void signsInOverAProtectedConnectionToAServerItIsToldToTrust(Security security) {
        room.queue(CLAIRE);
        try (var server = new RoughMailServer(Manners.POLITE, security, CERTIFICATE);
                var worker = room.worker(secure(server, security, RoughMailServer.PASSWORD, CERTIFICATE))) {
            worker.sendDue();
            assertEquals("SENT", room.only().getState(), () -> room.only().toString());
            assertEquals(1, server.received().size());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void sendsNothingToAServerWithAnotherCertificateOrName(Security security) {
        room.queue(CLAIRE);
        var stranger = certificate("localhost");
        var elsewhere = certificate("smtp.example");
        try (var server = new RoughMailServer(Manners.POLITE, security, stranger);
                var misnamed = new RoughMailServer(Manners.POLITE, security, elsewhere);
                var expectsOther = room.worker(secure(server, security, RoughMailServer.PASSWORD, CERTIFICATE));
                var expectsName = room.worker(secure(misnamed, security, RoughMailServer.PASSWORD, elsewhere))) {
            expectsOther.sendDue();
            assertWaits("certification path");
            room.clock.advance(Duration.ofMinutes(1));
            expectsName.sendDue();
            assertWaits("localhost");
            assertEquals(0, server.received().size() + misnamed.received().size());
        }
    }

    @Test
    void waitsWhileTheServerRefusesThePassword() {
        room.queue(CLAIRE);
        try (var server = new RoughMailServer(Manners.POLITE, Security.TLS, CERTIFICATE);
                var worker = room.worker(secure(server, Security.TLS, "faux", CERTIFICATE))) {
            worker.sendDue();
            assertWaits("mail.error.login");
        }
    }

    private void assertWaits(String reason) {
        String error = Objects.requireNonNull(room.only().getLastError());
        assertTrue(error.contains(reason), error);
        assertEquals("QUEUED", room.only().getState());
        assertEquals(0, room.only().getAttempts());
    }

    private static Smtp smtp(int port) {
        return new Smtp("127.0.0.1", port, "", "", Security.NONE, Optional.empty());
    }

    private static Smtp secure(RoughMailServer server, Security security, String password, HeldCertificate trusted) {
        var authorities = new HandshakeCertificates.Builder().addTrustedCertificate(trusted.certificate()).build();
        return new Smtp("localhost", server.port(), "support", password, security,
                Optional.of(authorities.sslSocketFactory()));
    }

    private static HeldCertificate certificate(String host) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
    }

    private static int freePort() {
        try (var server = new RoughMailServer(Manners.POLITE)) {
            return server.port();
        }
    }
}
