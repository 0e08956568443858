package assistance.server.password;

import static assistance.server.database.generated.Tables.MAIL;
import static assistance.server.database.generated.Tables.PASSWORD_TOKEN;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jooq.TableField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.SignIn;
import assistance.api.User;
import assistance.api.account.PasswordReset;
import assistance.server.Answer;
import assistance.server.Mailbox;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class PasswordResetTest {
    private static final String NEW = "quatre mots sans lien";

    private final ServerUnderTest server;
    private final Mailbox mails;

    PasswordResetTest(ServerUnderTest server) {
        this.server = server;
        mails = new Mailbox(server);
        // Each test begins without the attempts of the one before it.
        server.clock().advance(Duration.ofHours(2));
    }

    @AfterEach
    void closeMailbox() {
        mails.close();
    }

    @Test
    void letsTheUserChooseAnotherPasswordOnce() {
        var user = server.customer(server.company());
        ask(" " + user.user().email().toUpperCase(Locale.ROOT));
        String page = "/password/" + mails.nextToken(user.user().email());
        assertEquals(200, server.anonymous().send("HEAD", page, BodyPublishers.noBody()).status());
        assertEquals(200, server.anonymous().get(page).status());
        assertEquals(401, signIn(user.user(), NEW).status());

        var chosen = choose(page, NEW, NEW);
        assertEquals(200, chosen.status(), chosen::toString);
        assertTrue(chosen.text().contains("Votre mot de passe est enregistré."), chosen::text);
        assertEquals(401, user.get("/api/me").status(), "the sessions before are still good");
        assertEquals(200, signIn(user.user(), NEW).status());
        assertEquals(401, signIn(user.user(), SignedInUser.PASSWORD).status());
        assertTrue(Mailbox.text(mails.next(user.user().email())).contains("vient d’être modifié"));

        assertGone(page);
        assertEquals(401, signIn(user.user(), "encore un autre mot de passe").status());
    }

    @Test
    void saysTheSameToWhoNamesAnUnknownAddress() {
        var known = ask(server.agent().user().email());
        var unknown = ask("personne@test.example");
        assertEquals(202, known.status());
        assertEquals("", known.text());
        assertEquals(known.toString(), unknown.toString());
    }

    @Test
    void isGoodForAnHourFromTheMailOn() {
        var user = server.agent().user();
        ask(user.email());
        String page = "/password/" + mails.nextToken(user.email());
        server.clock().advance(Duration.ofHours(1).minusMillis(1));
        assertEquals(200, server.anonymous().get(page).status());
        server.clock().advance(Duration.ofMillis(1));
        assertGone(page);
        assertEquals(401, signIn(user, "encore un autre mot de passe").status());
    }

    @Test
    void endsTheOlderLink() {
        var user = server.agent().user();
        ask(user.email());
        String older = "/password/" + mails.nextToken(user.email());
        ask(user.email());
        String newer = "/password/" + mails.nextToken(user.email());
        assertGone(older);
        assertEquals(200, choose(newer, NEW, NEW).status());
        assertGone(newer);
    }

    @Test
    void endsWhenTheUserLeavesOrHasAnotherAddress() {
        var left = server.agent().user();
        var moved = server.agent().user();
        ask(left.email());
        ask(moved.email());
        String ofLeft = "/password/" + mails.nextToken(left.email());
        String ofMoved = "/password/" + mails.nextToken(moved.email());
        set(left, USER_ACCOUNT.ACTIVE, false);
        set(moved, USER_ACCOUNT.EMAIL, "moved" + moved.id() + "@test.example");
        assertGone(ofLeft);
        assertGone(ofMoved);
    }

    @Test
    void sendsNothingToWhoHasLeft() {
        var left = server.agent().user();
        var other = server.agent().user();
        set(left, USER_ACCOUNT.ACTIVE, false);
        assertEquals(202, ask(left.email()).status());
        ask(other.email());
        mails.next(other.email());
        assertFalse(stored(MAIL.RECIPIENT).contains(left.email()));
    }

    @Test
    void opensNothingWithoutTheToken() {
        for (String page : List.of("/password/", "/password/x", "/password/" + "A".repeat(43), "/password/%00",
                "/password/%27%20or%201=1")) {
            var answer = server.anonymous().get(page);
            assertTrue(answer.status() == 404 || answer.status() == 400, answer::toString);
        }
        assertEquals(404, choose("/password/", NEW, NEW).status());
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndUsesNothingUp() {
        var user = server.agent().user();
        ask(user.email());
        String page = "/password/" + mails.nextToken(user.email());
        assertRefused(choose(page, "", ""), "password", "Cette information est obligatoire.");
        assertRefused(choose(page, "trop court", "trop court"), "password", "au moins 12 caractères");
        assertRefused(choose(page, "motdepasse123", "motdepasse123"), "password", "trop facile à deviner");
        assertRefused(choose(page, user.email(), user.email()), "password", "trop facile à deviner");
        assertRefused(choose(page, NEW, NEW + "s"), "confirmation", "sont différents");
        assertRefused(server.anonymous().send("POST", page, BodyPublishers.noBody()), "password", "obligatoire");
        assertTrue(server.anonymous().get(page + "?cancel").text().contains("Rien n’a été modifié"));
        assertEquals(200, choose(page, NEW, NEW).status());
    }

    @Test
    void keepsNoTokenWhereItCouldBeRead() {
        var user = server.agent().user();
        ask(user.email());
        String token = mails.nextToken(user.email());
        assertEquals(43, token.length());
        assertTrue(stored(PASSWORD_TOKEN.TOKEN_HASH).contains(Secret.hash(token)));
        for (var field : List.of(MAIL.TEXT_BODY, MAIL.HTML_BODY, MAIL.SUBJECT, PASSWORD_TOKEN.TOKEN_HASH)) {
            assertFalse(stored(field).stream().anyMatch(text -> text.contains(token)), field.getName());
        }
    }

    @Test
    void sendsThePageSoThatItCanDoNothingButBeFilledIn() {
        var user = server.agent().user();
        ask(user.email());
        var answer = server.anonymous().get("/password/" + mails.nextToken(user.email()));
        assertEquals("text/html;charset=utf-8",
                answer.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT));
        assertTrue(answer.header("Content-Security-Policy")
                .matches("default-src 'none'; style-src 'sha256-[^']+';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
                answer::toString);
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertFalse(answer.text().contains("<script"), answer::text);
    }

    private Answer ask(String email) {
        return server.anonymous().post("/api/password-resets", new PasswordReset(email));
    }

    private Answer choose(String page, String password, String confirmation) {
        return server.anonymous().postForm(page, Map.of("password", password, "confirmation", confirmation));
    }

    private Answer signIn(User user, String password) {
        return server.anonymous().post("/api/session", new SignIn(user.email(), password));
    }

    private static void assertRefused(Answer answer, String field, String sentence) {
        assertEquals(400, answer.status(), answer::toString);
        String fault = answer.text().replaceAll("(?s).*id=\"" + field + "-fault\"[^>]*>([^<]*)<.*", "$1");
        assertTrue(fault.length() < 300 && fault.contains(sentence), answer::toString);
    }

    /// One page for every link that can't be used, whatever the reason.
    private void assertGone(String page) {
        var unknown = server.anonymous().get("/password/unknown");
        assertEquals(404, unknown.status());
        assertTrue(unknown.text().contains("Ce lien n’est plus valable"), unknown::text);
        assertEquals(unknown.toString(), server.anonymous().get(page).toString());
        assertEquals(unknown.toString(), choose(page, "encore un autre mot de passe", "encore un autre mot de passe")
                .toString());
    }

    private <T> void set(User user, TableField<?, T> field, T value) {
        server.database()
                .run(tx -> tx.dsl()
                        .update(USER_ACCOUNT)
                        .set(field, value)
                        .where(USER_ACCOUNT.ID.eq(user.id()))
                        .execute());
    }

    private List<String> stored(TableField<?, String> field) {
        return server.database()
                .read(tx -> tx.dsl().select(field).from(field.getTable()).fetch(row -> row.value1()));
    }
}
