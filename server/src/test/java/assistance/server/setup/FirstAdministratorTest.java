package assistance.server.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.Role;
import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.server.Answer;
import assistance.server.ServerUnderTest;
import assistance.server.TestDatabase;
import assistance.server.account.Accounts;
import assistance.server.account.Newcomers;
import assistance.server.journal.Journal;
import assistance.server.mail.MailStore;
import assistance.server.mail.Outbox;
import assistance.server.password.PasswordChanges;
import assistance.server.password.PasswordLinks;
import assistance.server.password.PasswordMail;
import assistance.server.password.Passwords;

/// A server that was never used.
@ParameterizedClass
@EnumSource
class FirstAdministratorTest {
    private static final String PASSWORD = "quatre mots sans lien";
    private static final Map<String, String> ADA = Map.of("email", "Ada@assistance.example", "firstName", "Ada",
            "lastName", "MOREL", "password", PASSWORD, "confirmation", PASSWORD);

    private final ServerUnderTest server;

    FirstAdministratorTest(TestDatabase database) {
        server = ServerUnderTest.start(database);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void makesTheAdministratorOnceByTheLinkOfAnyNode() {
        String ofOtherNode = another().begin().orElseThrow();
        String page = "/setup/" + server.setupToken();
        assertEquals(200, server.anonymous().get(page).status());
        assertEquals(200, server.anonymous().get(page).status(), "looking at it used it up");
        var made = send(page, ADA);
        assertEquals(200, made.status(), made::toString);
        assertTrue(made.text().contains("Votre compte d’administrateur est créé."), made::text);

        var signedIn = server.anonymous().post("/api/session", new SignIn("ada@assistance.example", PASSWORD));
        assertEquals(Role.ADMIN, signedIn.as(SignedIn.class).user().role());
        for (String used : new String[]{page, "/setup/" + ofOtherNode}) {
            assertEquals(404, server.anonymous().get(used).status());
            assertEquals(404, send(used, with("email", "autre@assistance.example")).status());
        }
        assertTrue(another().begin().isEmpty(), "the next start gives out a link again");
    }

    @Test
    void opensNothingForWhoHasNoLinkOrWhereSomebodyAdministers() {
        assertEquals(404, send("/setup/", ADA).status());
        assertEquals(404, send("/setup/" + "A".repeat(43), ADA).status());
        server.admin();
        assertEquals(404, server.anonymous().get("/setup/" + server.setupToken()).status());
        assertEquals(404, send("/setup/" + server.setupToken(), ADA).status());
    }

    @Test
    void hearsOutWhoSendsALongFormToALinkOfNoUse() {
        for (int i = 0; i < 50; i++) {
            assertEquals(404, send("/setup/" + "A".repeat(43), with("lastName", "x".repeat(15_000))).status());
        }
    }

    @Test
    void hasNoAccountOfItsOwn() {
        for (String email : new String[]{"admin", "admin@demo.example", "client@demo.example", "admin@localhost"}) {
            assertEquals(401, server.anonymous().post("/api/session", new SignIn(email, "demo-assistance")).status());
        }
    }

    @Test
    void saysBesideEachFieldWhatIsWrong() {
        String page = "/setup/" + server.setupToken();
        var empty = send(page, Map.of());
        assertEquals(400, empty.status());
        for (String field : ADA.keySet()) {
            boolean named = empty.text().contains("id=\"" + field + "-fault\"");
            assertEquals(!field.equals("confirmation"), named, field);
        }
        assertTrue(send(page, with("email", "ada")).text().contains("id=\"email-fault\""));
        assertTrue(send(page, with("lastName", "a\r\nb")).text().contains("id=\"lastName-fault\""));
        assertTrue(send(page, with("confirmation", "autre")).text().contains("id=\"confirmation-fault\""));
        assertTrue(send(page, with("password", "AdaMOREL2026")).text().contains("id=\"password-fault\""));
        String taken = server.customer(server.company()).user().email();
        assertTrue(send(page, with("email", taken)).text().contains("Cette adresse a déjà un compte"));
        var kept = send(page, with("firstName", "\"><script>alert(1)</script>" + "x".repeat(100)));
        assertTrue(kept.text().contains("value=\"&quot;&gt;&lt;script&gt;"), kept::text);
        assertTrue(kept.text().contains("value=\"MOREL\""), kept::text);
        assertTrue(!kept.text().contains(PASSWORD), kept::text);
        assertEquals(200, send(page, ADA).status());
    }

    private FirstAdministrator another() {
        var accounts = new Accounts();
        var links = new PasswordLinks(server.database(), accounts, server.clock());
        var outbox = new Outbox(new MailStore(server.database()), server.clock(), "test.example");
        var passwords = new Passwords();
        return new FirstAdministrator(server.database(), accounts, new Newcomers(server.database(), server.clock()),
                passwords,
                new PasswordChanges(server.database(), passwords, links,
                        new PasswordMail(outbox, "https://assistance.example"),
                        new Journal(server.database(), server.clock())),
                server.clock());
    }

    private static Map<String, String> with(String field, String value) {
        var changed = new TreeMap<>(ADA);
        changed.put(field, value);
        return field.equals("password") ? withConfirmation(changed, value) : changed;
    }

    private static Map<String, String> withConfirmation(Map<String, String> fields, String value) {
        fields.put("confirmation", value);
        return fields;
    }

    private Answer send(String page, Map<String, String> fields) {
        return server.anonymous().postForm(page, fields);
    }
}
