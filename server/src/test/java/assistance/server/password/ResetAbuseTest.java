package assistance.server.password;

import static assistance.server.database.generated.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.SignIn;
import assistance.api.account.PasswordReset;
import assistance.server.Answer;
import assistance.server.Mailbox;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.account.Accounts;
import assistance.server.http.Refusal;
import assistance.server.journal.Journal;
import assistance.server.mail.MailStore;
import assistance.server.mail.Outbox;

/// What somebody can try with the form for forgotten passwords who forgot none.
@OnBothDatabases
class ResetAbuseTest {
    private static final int TRIES = 200;
    private static final int LONGER_THAN_ANY_LIMIT = 2;

    private final ServerUnderTest server;
    private final Mailbox mails;

    ResetAbuseTest(ServerUnderTest server) {
        this.server = server;
        mails = new Mailbox(server);
        server.clock().advance(Duration.ofHours(LONGER_THAN_ANY_LIMIT));
    }

    @AfterEach
    void closeMailbox() {
        mails.close();
    }

    /// In how many of all pairs the known address took longer: half of them when there is no difference. For 200 tries a
    /// side its standard deviation is 0.029, so the bounds are five of them away; a mail queued before the answer takes
    /// longer in nearly every pair.
    @Test
    void takesAsLongForAKnownAddressAsForAnUnknownOne() {
        String known = server.agent().user().email();
        ask(known);
        var order = new ArrayList<>(Collections.nCopies(TRIES, true));
        order.addAll(Collections.nCopies(TRIES, false));
        Collections.shuffle(order, new Random(5));
        var ofKnown = new ArrayList<Long>();
        var ofUnknown = new ArrayList<Long>();
        for (boolean isKnown : order) {
            server.clock().advance(Duration.ofHours(LONGER_THAN_ANY_LIMIT));
            // As long as the known one, and another one each time would be no different.
            String email = isKnown ? known : known.replace("user", "xser");
            long start = System.nanoTime();
            assertEquals(202, ask(email).status());
            (isKnown ? ofKnown : ofUnknown).add(System.nanoTime() - start);
        }
        long longer = ofKnown.stream()
                .mapToLong(known1 -> ofUnknown.stream().filter(unknown -> unknown < known1).count())
                .sum();
        double share = (double) longer / TRIES / TRIES;
        assertTrue(share > 0.35 && share < 0.65, () -> "a known address takes longer in " + share + " of the pairs");
    }

    @Test
    void buildsTheLinkFromTheConfiguredAddressWhateverTheRequestSays() throws IOException {
        String email = server.agent().user().email();
        byte[] body = ("{\"email\":\"" + email + "\"}").getBytes(StandardCharsets.UTF_8);
        try (var socket = server.anonymous().socket()) {
            socket.getOutputStream()
                    .write(("POST /api/password-resets HTTP/1.1\r\nHost: pirate.example\r\n"
                            + "X-Forwarded-Host: pirate.example\r\nForwarded: host=pirate.example\r\n"
                            + "Origin: https://pirate.example\r\nReferer: https://pirate.example/\r\n"
                            + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length
                            + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 202"), answer);
        }
        String text = Mailbox.text(mails.next(email));
        assertFalse(text.contains("pirate"), text);
        assertTrue(text.contains("https://localhost:0/password/"), text);
    }

    @Test
    void turnsAwayWhoAsksTooOftenButNobodyElse() {
        var user = server.agent().user();
        for (int i = 0; i < ResetThrottle.FOR_ONE_ADDRESS; i++) {
            assertEquals(202, ask(user.email()).status());
        }
        var refused = ask(user.email());
        assertEquals(429, refused.status());
        assertEquals("3600", refused.header("Retry-After"));
        assertTrue(refused.text().contains("Réessayez dans 60 minutes."), refused::text);
        assertEquals(202, ask(server.agent().user().email()).status());
        assertEquals(200, server.anonymous()
                .post("/api/session", new SignIn(user.email(), SignedInUser.PASSWORD))
                .status(), "a forgotten password can still be remembered");
        server.clock().advance(Duration.ofHours(1));
        assertEquals(202, ask(user.email()).status());
    }

    @Test
    void turnsAwayAPlaceThatAsksForEverybody() {
        for (int i = 0; i < ResetThrottle.FROM_ONE_PLACE; i++) {
            assertEquals(202, ask("personne" + i + "@test.example").status());
        }
        assertEquals(429, ask("personne@test.example").status());
    }

    @Test
    void neitherFloodsAMailboxNorKeepsItsUserFromAsking() {
        String email = server.agent().user().email();
        try (var resets = resets()) {
            for (int place = 0; place < 3 * ResetThrottle.MAILS; place++) {
                resets.ask(new PasswordReset(email), "192.0.2." + place);
            }
        }
        assertEquals(ResetThrottle.MAILS, mailsTo(email));
        server.clock().advance(Duration.ofMinutes(59));
        // Waits for what follows an answer: the clock must not go on before.
        try (var resets = resets()) {
            assertDoesNotThrow(() -> resets.ask(new PasswordReset(email), "192.0.2.98"),
                    "its user is turned away because of others");
        }
        server.clock().advance(Duration.ofMinutes(1));
        try (var resets = resets()) {
            resets.ask(new PasswordReset(email), "192.0.2.99");
        }
        assertEquals(ResetThrottle.MAILS + 1, mailsTo(email));
    }

    @Test
    void leavesAnInvitationGood() {
        var user = server.agent();
        var links = new PasswordLinks(server.database(), new Accounts(), server.clock());
        long invitation = server.database()
                .write(tx -> links.open(tx, server.account(user), LinkPurpose.INVITATION));
        String token = links.newToken(invitation).orElseThrow();
        ask(user.user().email());
        mails.next(user.user().email());
        assertEquals(LinkPurpose.INVITATION, links.find(token).orElseThrow().purpose());
    }

    @Test
    void takesNoEndlessAddress() {
        try (var resets = resets()) {
            var request = new PasswordReset("x".repeat(300) + "@test.example");
            assertThrows(Refusal.class, () -> resets.ask(request, "192.0.2.1"));
        }
    }

    private PasswordResets resets() {
        var accounts = new Accounts();
        var mail = new PasswordMail(new Outbox(new MailStore(server.database()), server.clock(), "test.example"),
                "https://assistance.example");
        return new PasswordResets(server.database(), accounts,
                new PasswordLinks(server.database(), accounts, server.clock()), mail,
                new Journal(server.database(), server.clock()), server.clock());
    }

    private int mailsTo(String email) {
        List<String> recipients = server.database()
                .read(tx -> tx.dsl().select(MAIL.RECIPIENT).from(MAIL).fetch(row -> row.value1()));
        return Collections.frequency(recipients, email);
    }

    private Answer ask(String email) {
        return server.anonymous().post("/api/password-resets", new PasswordReset(email));
    }
}
