package assistance.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import assistance.api.Role;
import assistance.api.SignIn;
import assistance.api.User;
import assistance.api.account.PasswordReset;
import assistance.api.admin.UserEntry;
import assistance.server.Mailbox;
import assistance.server.ServerUnderTest;
import assistance.server.TestDatabase;

/// The page of a mailed link, by keyboard and without scripts.
@EnabledIf(value = "assistance.server.browser.Browser#isExpected", disabledReason = "needs Chromium and its driver")
class PasswordPageTest {
    private static final String GOOD = "quatre mots sans lien";
    private static ServerUnderTest server;
    private static Mailbox mails;
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    PasswordPageTest() {}

    @BeforeAll
    static void openBrowser(@TempDir Path profile) {
        server = ServerUnderTest.start(TestDatabase.SQLITE);
        mails = new Mailbox(server);
        browser = new Browser(profile);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        mails.close();
        server.close();
    }

    @Test
    void runsNoScript() {
        browser.open("data:text/html,<p id=mark>off</p><script>mark.textContent='on'</script>");
        assertEquals("off", browser.text("#mark"));
    }

    @Test
    void takesAnotherPasswordOnceAndSaysWhatIsWrongWithOne() {
        var user = server.customer(server.company()).user();
        String page = resetPage(user);
        browser.open(page);
        assertEquals("Réinitialisation mot de passe", browser.text("h1"));
        assertTrue(browser.text("main").contains("Choisissez le nouveau mot de passe de votre compte."));

        browser.submit("court", Keys.TAB, "court", Keys.ENTER);
        assertEquals("Nouveau mot de passe", browser.focused());
        assertEquals("Le mot de passe doit avoir au moins 12 caractères.", browser.faultOfFocused());
        browser.submit("motdepasse2026", Keys.TAB, "motdepasse2026", Keys.ENTER);
        assertTrue(browser.faultOfFocused().contains("facile"), browser::faultOfFocused);
        browser.submit(GOOD, Keys.TAB, "autre chose encore", Keys.ENTER);
        assertEquals("Nouveau mot de passe", browser.focused(), "both are to be typed anew");
        assertTrue(browser.text("#confirmation-fault").contains("sont différents"), () -> browser.text("main"));
        assertEquals(401, signIn(user.email(), GOOD));

        chooseGoodOne();
        assertTrue(browser.text("main").contains("Votre mot de passe est enregistré."), () -> browser.text("main"));
        assertEquals(200, signIn(user.email(), GOOD));

        browser.open(page);
        assertTrue(browser.text("main").contains("Ce lien n’est plus valable"), () -> browser.text("main"));
        assertEquals(0, browser.all("input").count());
    }

    @Test
    void welcomesInEnglishAndCanBeLeft() {
        server.admin()
                .post("/api/admin/users", new UserEntry("ada@atelier.example", "Ada", "Lane", Role.CUSTOMER,
                        List.of(server.company().id()), "en", true));
        String page = page(mails.nextToken("ada@atelier.example"));
        browser.open(page);
        assertEquals("Welcome", browser.text("h1"));
        assertTrue(browser.text("main").contains("Hello Ada"));

        var stops = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            stops.add(browser.focused());
            browser.type(Keys.TAB);
        }
        assertEquals(List.of("New password", "Confirmation", "What makes a good password?", "Cancel", "Confirm"),
                stops);
        browser.open(page);
        browser.type(Keys.TAB, Keys.TAB, Keys.ENTER);
        assertTrue(browser.text("details p").contains("Four unrelated words"));
        browser.submit(Keys.TAB, Keys.ENTER);
        assertTrue(browser.text("main").contains("Nothing was changed"), () -> browser.text("main"));

        browser.open(page);
        chooseGoodOne();
        assertTrue(browser.text("main").contains("Your password is stored."), () -> browser.text("main"));
        assertEquals(200, signIn("ada@atelier.example", GOOD));
    }

    @Test
    void closesWithTheHour() {
        var user = server.agent().user();
        browser.open(resetPage(user));
        server.clock().advance(Duration.ofHours(1));
        chooseGoodOne();
        assertTrue(browser.text("main").contains("Ce lien n’est plus valable"), () -> browser.text("main"));
        assertEquals(401, signIn(user.email(), GOOD));
    }

    @Test
    void fitsThePhone() {
        browser.beAsWideAs(360);
        browser.open(resetPage(server.agent().user()));
        assertEquals(0, browser.overflow());
        browser.submit("court", Keys.TAB, "autre", Keys.TAB, Keys.ENTER, Keys.TAB, Keys.TAB, Keys.ENTER);
        assertTrue(browser.text(".fault").contains("12"), () -> browser.text("main"));
        assertEquals(0, browser.overflow());
        browser.all("input:not([readonly]), button, .button")
                .forEach(target -> assertTrue(target.getSize().height >= 44 && target.getRect().x >= 0, target
                        .getAccessibleName()));
        browser.open(server.anonymous().address() + "/tickets/123456789");
        assertEquals(0, browser.overflow());
        browser.beAsWideAs(1024);
    }

    private static void chooseGoodOne() {
        browser.submit(GOOD, Keys.TAB, GOOD, Keys.ENTER);
    }

    private static String resetPage(User user) {
        server.anonymous().post("/api/password-resets", new PasswordReset(user.email()));
        return page(mails.nextToken(user.email()));
    }

    private static String page(String token) {
        return server.anonymous().address() + "/password/" + token;
    }

    private static int signIn(String email, String password) {
        return server.anonymous().post("/api/session", new SignIn(email, password)).status();
    }
}
