package assistance.server.admin;

import static assistance.server.database.generated.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import assistance.api.Health;
import assistance.api.account.ProfileChange;
import assistance.api.admin.JournalEntry;
import assistance.api.admin.MailState;
import assistance.api.admin.QueuedMail;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.account.SearchKey;
import assistance.server.database.Sequences;

@OnBothDatabases
class MailQueueTest {
    private static final String PATH = "/api/admin/mails";

    private final ServerUnderTest server;
    private final SignedInUser admin;
    private final String mark;

    MailQueueTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
        mark = "m" + admin.id() + "x";
    }

    @Test
    void isListedByStateAndSearch() {
        long failed = mail(MailState.FAILED, "Réponse un", "a");
        long dropped = mail(MailState.DROPPED, "Réponse deux", "b");
        assertEquals(List.of(dropped, failed), ids("search=" + mark));
        assertEquals(List.of(failed), ids("state=FAILED&search=" + mark));
        assertEquals(List.of(failed), ids("search=REPONSE+UN+" + mark));
        assertEquals(List.of(failed), ids("search=a" + mark + "%40test"));
        for (String sort : List.of("createdAt", "recipient", "-subject", "-state", "attempts", "nextAttemptAt")) {
            assertEquals(List.of(failed, dropped), ids("sort=" + sort + "&search=" + mark), sort);
        }
        var shown = Pages.rows(admin, PATH + "?state=FAILED&search=" + mark, QueuedMail.class).getFirst();
        assertEquals("450 attendez", shown.lastError());
        assertEquals(3, shown.attempts());
        assertNull(shown.nextAttemptAt());
        assertFalse(admin.get(PATH + "?search=" + mark).text().contains("corps secret"));
    }

    @Test
    void sendsAgainWhatFailedOrWasDropped() {
        for (var state : List.of(MailState.FAILED, MailState.DROPPED, MailState.SENT)) {
            long id = mail(state, "Encore", "c");
            var answer = admin.post(PATH + "/" + id + "/attempt", "");
            assertEquals(200, answer.status(), answer::toString);
            assertEquals(MailState.QUEUED, answer.as(QueuedMail.class).state());
            assertEquals(server.clock().instant(), answer.as(QueuedMail.class).nextAttemptAt());
            assertEquals(0, answer.as(QueuedMail.class).attempts(), "one attempt, not a new series");
        }
        assertEquals(3, Pages.page(admin, "/api/admin/journal?kind=MAIL_CHANGED&search=c" + mark, JournalEntry.class)
                .count());
    }

    @Test
    void tellsTheServersOwnErrorsInTheLanguageOfTheReader() {
        long id = mail(MailState.DROPPED, "Lien", "g");
        server.database()
                .run(tx -> tx.dsl()
                        .update(MAIL)
                        .set(MAIL.LAST_ERROR, "mail.error.unreachable\tConnection refused")
                        .where(MAIL.ID.eq(id))
                        .execute());
        assertEquals("Le serveur de messagerie est injoignable, les courriels attendent\u00A0: Connection refused",
                lastError());
        admin.patch("/api/me", new ProfileChange(null, null, "en", null, null, null));
        assertEquals("The mail server can't be reached, mails wait: Connection refused", lastError());
    }

    private String lastError() {
        return Pages.rows(admin, PATH + "?search=g" + mark, QueuedMail.class).getFirst().lastError();
    }

    @Test
    void isCountedForWhoeverWatchesTheServer() {
        int failed = health().failed();
        mail(MailState.FAILED, "Abandon", "h");
        mail(MailState.QUEUED, "Attend", "i");
        assertEquals(failed + 1, health().failed());
        assertTrue(health().waiting() >= 1);
        String text = server.anonymous().get("/health").text();
        assertTrue(text.matches("\\{\"status\":\"up\",\"mails\":\\{\"waiting\":\\d+,\"failed\":\\d+}}"), text);
    }

    private Health.Mails health() {
        return Objects.requireNonNull(server.anonymous().get("/health").as(Health.class).mails());
    }

    @Test
    void leavesAMailThatIsBeingSentToItsWorker() {
        long id = mail(MailState.SENDING, "En route", "d");
        assertEquals(409, admin.post(PATH + "/" + id + "/attempt", "").status());
        assertEquals(409, admin.delete(PATH + "/" + id).status());
        assertEquals(List.of(id), ids("state=SENDING&search=" + mark));
    }

    @Test
    void dropsWhatHasNotBeenSent() {
        long failed = mail(MailState.FAILED, "Abandon", "e");
        assertEquals(MailState.DROPPED, admin.delete(PATH + "/" + failed).as(QueuedMail.class).state());
        assertEquals(200, admin.delete(PATH + "/" + failed).status());
        long sent = mail(MailState.SENT, "Parti", "f");
        assertEquals(409, admin.delete(PATH + "/" + sent).status());
        assertEquals(List.of(sent), ids("state=SENT&search=" + mark));
    }

    @Test
    void knowsOnlyTheMailsThereAre() {
        assertEquals(404, admin.post(PATH + "/999999999/attempt", "").status());
        assertEquals(404, admin.delete(PATH + "/999999999").status());
        assertEquals(List.of("state"), admin.get(PATH + "?state=LOST").fieldsAtFault());
        assertEquals(List.of("sort"), admin.get(PATH + "?sort=text").fieldsAtFault());
        assertTrue(admin.get(PATH + "?search=%25%25%25" + mark).text().contains("\"count\":0"));
    }

    private List<Long> ids(String parameters) {
        return Pages.rows(admin, PATH + "?" + parameters, QueuedMail.class).stream().map(QueuedMail::id).toList();
    }

    /// A mail whose time has not come, so that the server leaves it alone.
    private long mail(MailState state, String subject, String recipient) {
        long now = server.clock().millis();
        long later = now + Duration.ofDays(1).toMillis();
        String shown = subject + " " + mark;
        return server.database().write(tx -> {
            long id = Sequences.nextId(tx);
            tx.dsl()
                    .insertInto(MAIL)
                    .set(MAIL.ID, id)
                    .set(MAIL.RECIPIENT, recipient + mark + "@test.example")
                    .set(MAIL.RECIPIENT_NAME, "")
                    .set(MAIL.SUBJECT, shown)
                    .set(MAIL.SUBJECT_KEY, SearchKey.of(shown))
                    .set(MAIL.TEXT_BODY, "corps secret")
                    .set(MAIL.HTML_BODY, "<p>corps secret")
                    .set(MAIL.MESSAGE_ID, "<" + id + "@test.example>")
                    .set(MAIL.STATE, state.name())
                    .set(MAIL.ATTEMPTS, 3)
                    .set(MAIL.LAST_ERROR, "450 attendez")
                    .set(MAIL.NEXT_ATTEMPT_AT, later)
                    .set(MAIL.CREATED_AT, now)
                    .execute();
            return id;
        });
    }
}
