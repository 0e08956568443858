package assistance.server.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import assistance.api.Named;
import assistance.api.Page;
import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.account.PasswordChange;
import assistance.api.account.ProfileChange;
import assistance.api.admin.JournalEntry;
import assistance.api.admin.JournalKind;
import assistance.api.admin.ServerLimits;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class JournalTest {
    private final ServerUnderTest server;
    private final SignedInUser admin;

    JournalTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
    }

    @Test
    void tellsWhoSignedInAndOutFromWhere() {
        var user = server.agent();
        var token = signIn(user.user().email(), SignedInUser.PASSWORD).as(SignedIn.class).token();
        server.anonymous().withToken(token).delete("/api/session");
        var entries = entries("search=" + user.user().lastName());
        var name = new Named(user.id(), user.user().displayName());
        assertEquals(List.of(JournalKind.SIGNED_OUT, JournalKind.SIGNED_IN),
                entries.stream().map(JournalEntry::kind).toList());
        var signedIn = entries.getLast();
        assertEquals(name, signedIn.actor());
        assertEquals(name.name(), signedIn.subject());
        assertEquals("depuis Poste de travail", signedIn.detail());
        assertEquals("127.0.0.1", signedIn.remoteAddress());
        assertEquals(server.clock().instant(), signedIn.at());
    }

    @Test
    void tellsOfRefusedSignInsButNotOfPasswords() {
        String address = "personne-" + admin.id() + "@ailleurs.example";
        signIn(address, "un mot de passe deviné");
        var entries = entries("kind=SIGN_IN_REFUSED&search=PERSONNE-" + admin.id());
        assertEquals(1, entries.size());
        assertEquals(address, entries.getFirst().subject());
        assertNull(entries.getFirst().actor());
        signIn(admin.user().email(), SignedInUser.PASSWORD);
        admin.put("/api/me/password", new PasswordChange(SignedInUser.PASSWORD, "un tout autre mot de passe"));
        String all = admin.get("/api/admin/journal?pageSize=200").text();
        assertFalse(all.contains("mot de passe"), all);
        assertFalse(all.contains(String.valueOf(admin.https().token())), all);
        assertEquals(1, entries("kind=PASSWORD_CHANGED&search=" + admin.user().lastName()).size());
    }

    @Test
    void keepsABoundedNumberOfRefusedSignIns() {
        var unknown = Actor.unknown("192.0.2.1");
        var journal = new Journal(server.database(), server.clock());
        server.clock().advance(Duration.ofHours(2));
        server.database()
                .run(tx -> IntStream.range(0, 510)
                        .forEach(i -> journal.note(tx, unknown, JournalKind.SIGN_IN_REFUSED, "borne")));
        assertEquals(500, count("kind=SIGN_IN_REFUSED&search=borne"));
        server.database().run(tx -> journal.note(tx, unknown, JournalKind.SIGNED_OUT, "borne"));
        assertEquals(1, count("kind=SIGNED_OUT&search=borne"));
        server.clock().advance(Duration.ofHours(1));
        server.database().run(tx -> journal.note(tx, unknown, JournalKind.SIGN_IN_REFUSED, "borne"));
        assertEquals(501, count("kind=SIGN_IN_REFUSED&search=borne"));
    }

    @Test
    void tellsWhatChangedInTheReadersLanguage() {
        admin.put("/api/admin/limits", new ServerLimits(4096, 20));
        assertEquals("taille maximale d’un document\u00a0: 2097152 → 4096 octets; durée d’une connexion\u00a0: 30 → 20"
                + " jours", entries("kind=LIMITS_CHANGED").getFirst().detail());
        admin.patch("/api/me", new ProfileChange("Zoé", null, "en", null, null, null));
        assertEquals("largest document: 2097152 → 4096 bytes; length of a sign-in: 30 → 20 days",
                entries("kind=LIMITS_CHANGED").getFirst().detail());
        assertEquals("first name: " + admin.user().firstName() + " → Zoé",
                entries("kind=USER_CHANGED&search=ZOE").getFirst().detail());
        admin.put("/api/admin/limits", new ServerLimits(2_097_152, 30));
    }

    @Test
    void forgetsAfterAYear() {
        var journal = new Journal(server.database(), server.clock());
        server.database().run(tx -> journal.note(tx, Actor.unknown(""), JournalKind.SIGNED_OUT, "ancien"));
        var later = server.admin();
        server.clock().advance(Duration.ofDays(20));
        journal.removeOld();
        assertTrue(later.get("/api/admin/journal?search=ancien").text().contains("\"count\":1"));
        for (int i = 0; i < 13; i++) {
            server.clock().advance(Duration.ofDays(27));
        }
        journal.removeOld();
        assertTrue(server.admin().get("/api/admin/journal?search=ancien").text().contains("\"count\":0"));
    }

    @Test
    void isCutToWhatFits() {
        var journal = new Journal(server.database(), server.clock());
        String long1 = "é\u202e\n".repeat(3_000);
        server.database()
                .run(tx -> journal.note(tx, new Actor(null, long1, long1), JournalKind.USER_CHANGED, "coupé " + long1,
                        IntStream.range(0, 50).mapToObj(i -> Detail.of("journal.lastName", long1, "b")).toList()));
        var entry = entries("search=coupe").getFirst();
        assertTrue(entry.subject().length() <= 254);
        assertTrue(entry.detail().length() < 5_000);
        assertFalse(entry.subject().contains("\n") || entry.subject().contains("\u202e"));
    }

    @Test
    void takesWildcardsAsTheyAre() {
        assertEquals(0, count("search=%25"));
        assertEquals(0, count("search=_______"));
    }

    @Test
    void namesTheParameterAtFault() {
        for (String wrong : List.of("kind=x", "sort=subject", "page=-1", "pageSize=51", "search=a%00")) {
            assertEquals(List.of(wrong.substring(0, wrong.indexOf("="))),
                    admin.get("/api/admin/journal?" + wrong).fieldsAtFault());
        }
        assertEquals(List.of("search"), admin.get("/api/admin/journal?search=" + "a".repeat(1001)).fieldsAtFault());
    }

    private Answer signIn(String email, String password) {
        return server.anonymous()
                .post("/api/session", new SignIn(email, password), "User-Agent", "Poste de travail");
    }

    private long count(String query) {
        return page(query).count();
    }

    private List<JournalEntry> entries(String query) {
        return page(query).rows();
    }

    private Page<JournalEntry> page(String query) {
        var answer = server.again(admin).get("/api/admin/journal?" + query);
        assertEquals(200, answer.status(), answer::toString);
        return new JsonMapper().readValue(answer.bytes(), new TypeReference<>() {
        });
    }
}
