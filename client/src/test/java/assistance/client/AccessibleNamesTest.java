package assistance.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

import assistance.api.Line;
import assistance.api.TicketState;
import assistance.client.shell.AdminPart;
import assistance.client.trouble.TroubleDialog;
import assistance.client.trouble.TroubleModel;
import assistance.client.ui.Texts;

/// Walks the screens as an administrator sees them: whatever the keyboard can reach has a name to be spoken.
@WindowTest
class AccessibleNamesTest {
    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final RealWindow window = new RealWindow(folder);
    private final Texts texts = Texts.forLanguage("fr");
    private final Set<String> nameless = new TreeSet<>();

    @Start
    void start(Stage stage) throws IOException {
        window.open(stage, new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.empty(), _ -> Optional.empty()));
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void everyControlTheKeyboardReachesHasAName() {
        screen.waitFor("Connexion");
        look("login");
        dialog("Mot de passe oublié", "Réinitialisation mot de passe", "Annuler", "forgotten password");
        dialog("Diagnostic", "Recommencer", "Fermer", "diagnostic");

        window.signIn("admin@demo.example");
        look("list");
        press("#filter-expression");
        screen.waitFor("OK");
        look("filter builder");
        pressWords("Annuler");
        screen.waitUntil(() -> !screen.shows("OK"), "no filter builder");
        robot.clickOn(window.rows().getFirst());
        screen.waitUntil(() -> window.pageTitle().startsWith("Ticket n°"), "a ticket");
        look("ticket");
        reopening();
        unexpectedError();
        press("#open-ticket");
        window.waitForTitle("Ouvrir un ticket");
        look("entry form");
        menu("Mon profil", "Mon profil");
        look("profile");
        for (AdminPart part : AdminPart.values()) {
            press("#admin-" + part);
            window.waitForTitle(texts.get("shell.admin." + part));
            look(part.name());
            form(part);
        }
        assertTrue(nameless.isEmpty(), String.join("\n", nameless));
    }

    private void reopening() {
        press("#view-ALL");
        window.waitForTitle("Tous les tickets");
        screen.waitUntil(() -> !robot.lookup("#last-page").query().isDisabled(), "pages");
        press("#last-page");
        screen.waitFor("Traité");
        robot.clickOn(window.rows()
                .stream()
                .filter(row -> row.getItem() instanceof Line.Ticket ticket && ticket.state() == TicketState.RESOLVED)
                .findFirst()
                .orElseThrow());
        screen.waitFor("Ré-ouverture du ticket");
        press("#reopen");
        screen.waitFor("Annuler");
        look("reopening");
        pressWords("Annuler");
        screen.waitUntil(() -> !screen.shows("Annuler"), "no dialog");
    }

    private void unexpectedError() {
        TroubleModel troubles = new TroubleModel("1.0.0", Clock.systemUTC(), Platform::runLater);
        robot.interact(() -> TroubleDialog.follow(troubles, () -> texts));
        troubles.uncaughtException(Thread.currentThread(), new IllegalStateException("tried"));
        screen.waitFor("Copier les détails");
        look("unexpected error");
        robot.clickOn("Fermer");
    }

    /// The form that adds a row, where there is one.
    private void form(AdminPart part) {
        if (robot.lookup("#add").tryQuery().isPresent()) {
            press("#add");
            screen.waitUntil(() -> robot.lookup("#accept").tryQuery().isPresent(), "a form");
            look("form of " + part);
            pressWords("Annuler");
            screen.waitUntil(() -> robot.lookup("#accept").tryQuery().isEmpty(), "no form");
        }
    }

    private void menu(String item, String title) {
        press("#user-menu");
        screen.waitFor(item);
        robot.clickOn(item);
        window.waitForTitle(title);
    }

    private void dialog(String opener, String shown, String closer, String name) {
        pressWords(opener);
        screen.waitFor(shown);
        look(name);
        pressWords(closer);
        screen.waitUntil(() -> !screen.shows(shown), "no dialog");
    }

    /// Without the pointer's way there, which is most of the time a walk takes. Later: a dialog that is waited for would
    /// keep the press for as long.
    private void press(String query) {
        ButtonBase button = robot.lookup(query).queryAs(ButtonBase.class);
        Platform.runLater(button::fire);
    }

    private void pressWords(String words) {
        ButtonBase button = RealWindow.onScreen(() -> robot.lookup(node -> node instanceof ButtonBase one
                && words.equals(one.getText()) && NodeQueryUtils.isVisible().test(node)).queryAs(ButtonBase.class));
        Platform.runLater(button::fire);
    }

    private void look(String place) {
        nameless.addAll(Nameless.on(place));
    }
}
