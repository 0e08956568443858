package assistance.server.session;

import static assistance.server.database.generated.Tables.SIGN_IN_FAILURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.SignIn;
import assistance.server.ServerUnderTest;
import assistance.server.Setting;
import assistance.server.SignedInUser;
import assistance.server.TestClock;
import assistance.server.TestDatabase;
import assistance.server.http.Refusal;

/// Guessing slows down the place it comes from, never a third person.
class PlacesTest {
    private static final String ATTACKER = "203.0.113.66";
    private static final String ELSEWHERE = "198.51.100.20";

    @Test
    void locksNobodyOutWhoSignsInFromElsewhereThroughTheSameBalancer() {
        var trusted = Map.of(Setting.HTTP_TRUSTED_PROXIES, "127.0.0.0/8, ::1");
        try (var server = ServerUnderTest.start(TestDatabase.SQLITE, trusted)) {
            var victim = server.agent();
            failed(server, victim, ATTACKER, 9);
            assertEquals(401, signIn(server, victim, "faux mot de passe", "9.9.9.9, " + ATTACKER));
            assertEquals(429, signIn(server, victim, SignedInUser.PASSWORD, ATTACKER));
            assertEquals(200, signIn(server, victim, SignedInUser.PASSWORD, ELSEWHERE));
            String journal = server.admin().get("/api/admin/journal?search=" + ATTACKER).text();
            assertTrue(journal.contains("\"count\":1"), journal);
        }
    }

    @Test
    void believesNoForwardedAddressUnlessConfigured() {
        try (var server = ServerUnderTest.start(TestDatabase.SQLITE)) {
            var victim = server.agent();
            assertEquals(401, signIn(server, victim, "faux mot de passe", "9.9.9.1"));
            String loopback = server.database()
                    .read(tx -> tx.dsl().selectFrom(SIGN_IN_FAILURE).fetchSingle().getRemoteAddress());
            failed(server, victim, loopback, 8);
            assertEquals(401, signIn(server, victim, "faux mot de passe", "9.9.9.2"));
            assertEquals(429, signIn(server, victim, SignedInUser.PASSWORD, ELSEWHERE));
        }
    }

    /// Attempts that failed before, without the long time that each takes.
    private static void failed(ServerUnderTest server, SignedInUser user, String place, int times) {
        var throttle = new SignInThrottle(server.clock());
        for (int i = 0; i < times; i++) {
            server.database().run(tx -> throttle.admit(tx, new SignInThrottle.Origin(user.user().email(), place)));
        }
    }

    private static int signIn(ServerUnderTest server, SignedInUser user, String password, String forwardedFor) {
        return server.anonymous()
                .post("/api/session", new SignIn(user.user().email(), password), "X-Forwarded-For", forwardedFor)
                .status();
    }

    @ParameterizedTest
    @EnumSource
    void slowsDownAPlaceThatTriesManyAddressesAndNoOther(TestDatabase kind, @TempDir Path folder) {
        try (var database = kind.open(folder)) {
            var throttle = new SignInThrottle(new TestClock());
            for (int i = 0; i < 100; i++) {
                var origin = new SignInThrottle.Origin("personne" + i + "@test.example", ATTACKER);
                database.run(tx -> throttle.admit(tx, origin));
            }
            var own = new SignInThrottle.Origin("victime@test.example", ATTACKER);
            var others = new SignInThrottle.Origin("victime@test.example", ELSEWHERE);
            assertThrows(Refusal.class, () -> database.run(tx -> throttle.admit(tx, own)));
            database.run(tx -> throttle.admit(tx, others));
        }
    }
}
