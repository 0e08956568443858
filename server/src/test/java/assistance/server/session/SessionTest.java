package assistance.server.session;

import static assistance.server.database.generated.Tables.SIGN_IN_FAILURE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_SESSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.User;
import assistance.api.account.PasswordChange;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class SessionTest {
    private static final String WRONG = "pas le mot de passe";

    private final ServerUnderTest server;

    SessionTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void signsInWhateverTheCaseOfTheAddress() {
        var user = server.customer(server.company()).user();
        var answer = signIn(" " + user.email().toUpperCase(java.util.Locale.ROOT), SignedInUser.PASSWORD);
        assertEquals(200, answer.status());
        var signedIn = answer.as(SignedIn.class);
        assertEquals(user, signedIn.user());
        assertEquals(user, server.anonymous().withToken(signedIn.token()).get("/api/me").as(User.class));
    }

    @Test
    void storesNoTokenAsItIs() {
        var signedIn = signIn(server.agent().user().email(), SignedInUser.PASSWORD).as(SignedIn.class);
        var stored = server.database().read(tx -> tx.dsl().selectFrom(USER_SESSION).fetch(USER_SESSION.TOKEN_HASH));
        assertEquals(43, signedIn.token().length());
        assertFalse(stored.contains(signedIn.token()));
    }

    @Test
    void answersTheSameForAWrongPasswordAnUnknownAddressAndADeactivatedUser() {
        var user = server.agent().user();
        var wrong = signIn(user.email(), WRONG);
        var unknown = signIn("personne" + user.id() + "@test.example", WRONG);
        deactivate(user);
        var deactivated = signIn(user.email(), SignedInUser.PASSWORD);
        assertEquals(401, wrong.status());
        assertEquals("L’adresse e-mail ou le mot de passe est incorrect.", wrong.json().path("detail").asString());
        assertEquals(wrong.json(), unknown.json());
        assertEquals(wrong.json(), deactivated.json());
        assertEquals(401, unknown.status());
        assertEquals(401, deactivated.status());
    }

    @Test
    void endsTheSessionsOfADeactivatedUser() {
        var user = server.agent();
        assertEquals(200, user.get("/api/me").status());
        deactivate(user.user());
        assertEquals(401, user.get("/api/me").status());
    }

    @Test
    void killsTheTokenAtOnceOnSigningOut() {
        var user = server.agent();
        assertEquals(204, user.delete("/api/session").status());
        assertEquals(401, user.get("/api/me").status());
    }

    @Test
    void letsATokenExpireAfterThirtyDays() {
        var user = server.agent();
        server.clock().advance(Duration.ofDays(30).minusMillis(1));
        assertEquals(200, user.get("/api/me").status());
        server.clock().advance(Duration.ofMillis(1));
        var answer = user.get("/api/me");
        assertEquals(401, answer.status());
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }

    @Test
    void refusesEvenTheRightPasswordAfterTenFailuresForAQuarterOfAnHour() {
        var user = server.agent().user();
        for (int i = 0; i < 10; i++) {
            assertEquals(401, signIn(user.email(), WRONG).status());
        }
        var refused = signIn(user.email(), SignedInUser.PASSWORD);
        assertEquals(429, refused.status());
        assertEquals("900", refused.header("Retry-After"));
        assertTrue(refused.text().contains("Réessayez dans 15 minutes."), refused::text);
        assertEquals(200, signIn(server.agent().user().email(), SignedInUser.PASSWORD).status());
        server.clock().advance(Duration.ofMinutes(15));
        assertEquals(200, signIn(user.email(), SignedInUser.PASSWORD).status());
    }

    @Test
    void forgetsFailuresOnASuccess() {
        var user = server.agent().user();
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, 9).forEach(i -> assertEquals(401, signIn(user.email(), WRONG).status()));
            assertEquals(200, signIn(user.email(), SignedInUser.PASSWORD).status());
        }
    }

    @Test
    void countsAttemptsMadeAtOnce() throws Exception {
        var user = server.agent().user();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, 30)
                    .mapToObj(i -> threads.submit(() -> signIn(user.email(), WRONG).status()))
                    .toList();
            int compared = 0;
            for (var attempt : attempts) {
                compared += attempt.get() == 401 ? 1 : 0;
            }
            assertEquals(10, compared);
        }
    }

    @Test
    void namesWhatIsMissing() {
        var answer = signIn(" ", "");
        assertEquals(400, answer.status());
        assertEquals(java.util.List.of("email", "password"), answer.fieldsAtFault());
    }

    @Test
    void endsTheOtherSessionsWithANewPassword() {
        var user = server.agent();
        var other = server.anonymous()
                .withToken(signIn(user.user().email(), SignedInUser.PASSWORD).as(SignedIn.class).token());
        var change = new PasswordChange(SignedInUser.PASSWORD, "un autre mot de passe");
        assertEquals(204, user.put("/api/me/password", change).status());
        assertEquals(200, user.get("/api/me").status());
        assertEquals(401, other.get("/api/me").status());
        assertEquals(401, signIn(user.user().email(), SignedInUser.PASSWORD).status());
        assertEquals(200, signIn(user.user().email(), "un autre mot de passe").status());
    }

    @Test
    void beginsNoSessionByAPasswordThatWasReplacedWhileItWasCompared() throws Exception {
        var user = server.agent().user();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(_ -> people.submit(() -> signIn(user.email(), SignedInUser.PASSWORD).status()))
                    .toList();
            // All are let in to the comparison, which only a few at a time can make.
            while (attempts(user) < answers.size() && answers.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            server.database().run(tx -> {
                tx.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.PASSWORD_HASH, "another")
                        .where(USER_ACCOUNT.ID.eq(user.id()))
                        .execute();
                tx.dsl().deleteFrom(USER_SESSION).where(USER_SESSION.USER_ID.eq(user.id())).execute();
            });
            for (var answer : answers) {
                answer.get();
            }
        }
        assertEquals(0, server.database()
                .<Integer>read(tx -> tx.dsl().fetchCount(USER_SESSION, USER_SESSION.USER_ID.eq(user.id()))));
    }

    private int attempts(User user) {
        return server.database()
                .read(tx -> tx.dsl().fetchCount(SIGN_IN_FAILURE, SIGN_IN_FAILURE.EMAIL.eq(user.email())));
    }

    @Test
    void refusesANewPasswordThatIsShortOrComesWithAWrongOne() {
        var user = server.agent();
        var tooShort = user.put("/api/me/password", new PasswordChange(SignedInUser.PASSWORD, "onze lettre"));
        var wrong = user.put("/api/me/password", new PasswordChange(WRONG, "un autre mot de passe"));
        assertEquals(java.util.List.of("password"), tooShort.fieldsAtFault());
        assertEquals(java.util.List.of("current"), wrong.fieldsAtFault());
        assertNotEquals(204, wrong.status());
        assertEquals(200, signIn(user.user().email(), SignedInUser.PASSWORD).status());
    }

    private void deactivate(User user) {
        server.database()
                .run(tx -> tx.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.ACTIVE, false)
                        .where(USER_ACCOUNT.ID.eq(user.id()))
                        .execute());
    }

    private Answer signIn(String email, String password) {
        return server.anonymous().post("/api/session", new SignIn(email, password));
    }
}
