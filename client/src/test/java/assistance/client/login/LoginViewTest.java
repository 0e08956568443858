package assistance.client.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.client.Screen;
import assistance.client.SignInAnswers;
import assistance.client.TestServer;
import assistance.client.WindowTest;
import assistance.client.connection.Fingerprint;
import assistance.client.keyring.Secrets;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;

@WindowTest
class LoginViewTest {
    @TempDir
    Path home;

    private final TestServer remote = new TestServer();
    private final List<Session> sessions = new CopyOnWriteArrayList<>();

    @Start
    void start(Stage stage) {
        Settings settings = new Settings(home);
        settings.chooseServer(remote.address());
        Texts texts = Texts.forLanguage("fr");
        LoginModel model = new LoginModel(settings, new SessionClient(Locale.FRANCE),
                new RememberedSession(settings, Secrets.inFiles(home), Background.threads()), Background.threads(),
                texts, sessions::add);
        LoginView view = new LoginView(model, texts, "1.0.0", () -> {});
        Scene scene = new Scene(view, 900, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        view.focusFirstEmpty();
    }

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void showsTheGuidesWords(FxRobot robot) {
        Screen screen = new Screen(robot);
        for (String words : List.of("Connexion à l’assistance", "Adresse e-mail", "Mot de passe",
                "Mot de passe oublié", "Connexion", "v1.0.0")) {
            assertTrue(screen.shows(words), words);
        }
    }

    @Test
    void marksAnEmptyFieldUntilItIsFilled(FxRobot robot) {
        Screen screen = new Screen(robot);
        robot.clickOn("#sign-in");
        assertTrue(screen.shows("Saisissez votre adresse e-mail."));
        assertTrue(screen.shows("Saisissez votre mot de passe."));

        robot.clickOn("#email").write("c");
        assertFalse(screen.shows("Saisissez votre adresse e-mail."));
    }

    @Test
    void signsInByTheKeyboardAloneOnceTheFingerprintIsTrusted(FxRobot robot) {
        Screen screen = new Screen(robot);
        SignInAnswers.accept(remote);
        robot.write("claire@atelier.example").push(KeyCode.TAB).write("secret é").push(KeyCode.ENTER);
        screen.waitFor("Ce serveur n’est pas encore connu");
        String digits = Fingerprint.readable(remote.fingerprint());
        assertTrue(screen.shows(digits.substring(0, 39) + "\n" + digits.substring(40)));

        robot.clickOn("Faire confiance");
        screen.waitUntil(() -> !sessions.isEmpty(), "a session");

        assertEquals("DURAND Claire", sessions.getFirst().user().displayName());
        assertTrue(remote.received().getFirst().body().contains("secret é"));
    }

    @Test
    void leavesAnUntrustedServerAloneByDefault(FxRobot robot) {
        Screen screen = new Screen(robot);
        robot.write("claire@atelier.example").push(KeyCode.TAB).write("secret").push(KeyCode.ENTER);
        screen.waitFor("Ce serveur n’est pas encore connu");
        robot.push(KeyCode.ENTER);
        screen.waitUntil(() -> !screen.shows("Ce serveur n’est pas encore connu"), "no dialog");

        assertTrue(remote.received().isEmpty());
        assertTrue(screen.textOf("#failure").contains("rien ne lui a été envoyé"));
    }

    @Test
    void offersAWrongPasswordForOverwriting(FxRobot robot) {
        Screen screen = new Screen(robot);
        remote.answer("POST /api/session", 401, "");
        robot.write("claire@atelier.example").push(KeyCode.TAB).write("faux").push(KeyCode.ENTER);
        screen.waitFor("Ce serveur n’est pas encore connu");
        robot.clickOn("Faire confiance");
        screen.waitFor("L’adresse e-mail ou le mot de passe est incorrect. Vérifiez-les, puis réessayez.");

        TextInputControl password = robot.lookup("#password").queryTextInputControl();
        assertEquals("faux", password.getSelectedText());
        assertTrue(password.isFocused());
    }

    @Test
    void letsTheAddressOfTheServerBeChanged(FxRobot robot) {
        Screen screen = new Screen(robot);
        robot.clickOn("Modifier").eraseText(40).write("http://aide.example").clickOn("#sign-in");

        assertTrue(screen.shows("Saisissez l’adresse du serveur, par exemple https://assistance.example\u00a0: "
                + "elle commence par https."));
    }

    @Test
    void putsTheCursorIntoTheFieldThatIsLeftToFill(FxRobot robot) {
        robot.write("claire@atelier.example").push(KeyCode.ENTER).write("abc");

        assertEquals("abc", robot.lookup("#password").queryTextInputControl().getText());
    }

    @Test
    void sendsALinkToWhoForgotThePassword(FxRobot robot) {
        Screen screen = new Screen(robot);
        remote.answer("POST /api/password-resets", 202, "");
        robot.write("claire@atelier").clickOn("Mot de passe oublié");
        screen.waitUntil(() -> robot.lookup("#reset-email").tryQuery().filter(Node::isFocused).isPresent(),
                "the cursor in the field");
        robot.clickOn("#reset-email").push(KeyCode.END).write(".example").push(KeyCode.ENTER);
        screen.waitFor("Ce serveur n’est pas encore connu");
        robot.clickOn("Faire confiance");
        screen.waitFor("Si cette adresse est connue, un e-mail vient de lui être envoyé. Il contient un lien, valable "
                + "une heure, pour choisir un nouveau mot de passe.");
        robot.push(KeyCode.ESCAPE);
        screen.waitUntil(() -> !screen.shows("Réinitialisation mot de passe"), "no dialog");

        assertEquals("{\"email\":\"claire@atelier.example\"}", remote.received().getFirst().body());
    }
}
