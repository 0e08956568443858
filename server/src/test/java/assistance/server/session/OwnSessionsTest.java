package assistance.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.account.SessionInfo;
import assistance.server.HttpsClient;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class OwnSessionsTest {
    private final ServerUnderTest server;

    OwnSessionsTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void listsWhatIsSignedInLastUsedFirst() {
        var user = server.agent();
        server.clock().advance(Duration.ofMinutes(1));
        signIn(user, "Assistance 1.0 (Linux)");
        server.clock().advance(Duration.ofMinutes(6));
        assertEquals(200, user.get("/api/me").status());
        var sessions = sessions(user.https());
        assertEquals(List.of("", "Assistance 1.0 (Linux)"), sessions.stream().map(SessionInfo::device).toList());
        assertEquals(List.of(true, false), sessions.stream().map(SessionInfo::current).toList());
        assertEquals(server.clock().instant(), sessions.getFirst().lastUsedAt());
        assertEquals(server.clock().instant().minus(Duration.ofMinutes(7)), sessions.getFirst().createdAt());
    }

    @Test
    void notesTheUseOfASessionEveryFewMinutesOnly() {
        var user = server.agent();
        var signedIn = server.clock().instant();
        server.clock().advance(Duration.ofMinutes(4));
        assertEquals(signedIn, sessions(user.https()).getFirst().lastUsedAt());
        server.clock().advance(Duration.ofMinutes(1));
        user.get("/api/me");
        assertEquals(server.clock().instant(), sessions(user.https()).getFirst().lastUsedAt());
    }

    @Test
    void makesTheNameOfTheDeviceSafe() {
        var user = server.agent();
        signIn(user, "Client\t<b>" + "x".repeat(300));
        var names = sessions(user.https()).stream().map(SessionInfo::device).toList();
        assertTrue(names.contains("Client <b>" + "x".repeat(190)), names::toString);
    }

    @Test
    void endsOneAtOnce() {
        var user = server.agent();
        var lost = signIn(user, "Perdu");
        assertEquals(200, lost.get("/api/me").status());
        assertEquals(204, user.delete("/api/me/sessions/" + id(user, "Perdu")).status());
        assertEquals(401, lost.get("/api/me").status());
        assertEquals(200, user.get("/api/me").status());
        assertEquals(1, sessions(user.https()).size());
    }

    @Test
    void endsAllOfThemThisOneIncluded() {
        var user = server.agent();
        var other = server.agent();
        var laptop = signIn(user, "Portable");
        assertEquals(204, user.delete("/api/me/sessions").status());
        assertEquals(401, user.get("/api/me").status());
        assertEquals(401, laptop.get("/api/me").status());
        assertEquals(200, other.get("/api/me").status());
    }

    @Test
    void endsNoneOfSomebodyElse() {
        var user = server.agent();
        var stranger = server.agent();
        long id = sessions(user.https()).getFirst().id();
        assertEquals(404, stranger.delete("/api/me/sessions/" + id).status());
        assertEquals(404, stranger.delete("/api/me/sessions/999999999").status());
        assertEquals(404, stranger.delete("/api/me/sessions/abc").status());
        assertEquals(200, user.get("/api/me").status());
    }

    @Test
    void listsNoSessionThatIsOver() {
        var user = server.agent();
        server.clock().advance(Duration.ofDays(29));
        signIn(user, "Portable");
        server.clock().advance(Duration.ofDays(1));
        var last = signIn(user, "Dernier");
        assertEquals(401, user.get("/api/me").status());
        assertEquals(List.of("Dernier", "Portable"), sessions(last).stream().map(SessionInfo::device).toList());
    }

    @Test
    void saysNothingThatLetsSomebodyIn() {
        var user = server.agent();
        var token = signIn(user, "Portable").token();
        String text = user.get("/api/me/sessions").text();
        assertFalse(text.contains(String.valueOf(token)), text);
        assertFalse(text.contains("hash"), text);
    }

    private HttpsClient signIn(SignedInUser user, String device) {
        var answer = server.anonymous()
                .post("/api/session", new SignIn(user.user().email(), SignedInUser.PASSWORD), "User-Agent", device);
        return server.anonymous().withToken(answer.as(SignedIn.class).token());
    }

    private static long id(SignedInUser user, String device) {
        return sessions(user.https()).stream()
                .filter(session -> session.device().equals(device))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<SessionInfo> sessions(HttpsClient client) {
        return List.of(client.get("/api/me/sessions").as(SessionInfo[].class));
    }
}
