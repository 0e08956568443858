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
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Line;
import assistance.api.TicketState;
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
        robot.clickOn("#filter-expression");
        screen.waitFor("OK");
        look("filter builder");
        robot.clickOn("Annuler");
        robot.clickOn(window.rows().getFirst());
        screen.waitUntil(() -> window.pageTitle().startsWith("Ticket n°"), "a ticket");
        look("ticket");
        reopening();
        unexpectedError();
        robot.clickOn("#open-ticket");
        window.waitForTitle("Ouvrir un ticket");
        look("entry form");
        menu("Mon profil", "Mon profil");
        look("profile");
        for (String part : List.of("Sociétés", "Contrats", "Utilisateurs", "Demandes de compte", "Liens utiles",
                "Courriels",
                "Journal", "Limites")) {
            robot.clickOn(part);
            window.waitForTitle(part);
            look(part);
            form(part);
        }
        assertTrue(nameless.isEmpty(), String.join("\n", nameless));
    }

    private void reopening() {
        robot.clickOn("#view-ALL");
        window.waitForTitle("Tous les tickets");
        screen.waitUntil(() -> !robot.lookup("#last-page").query().isDisabled(), "pages");
        robot.clickOn("#last-page");
        screen.waitFor("Traité");
        robot.clickOn(window.rows()
                .stream()
                .filter(row -> row.getItem() instanceof Line.Ticket ticket && ticket.state() == TicketState.RESOLVED)
                .findFirst()
                .orElseThrow());
        screen.waitFor("Ré-ouverture du ticket");
        robot.clickOn("Ré-ouverture du ticket");
        screen.waitFor("Annuler");
        look("reopening");
        robot.clickOn("Annuler");
    }

    private void unexpectedError() {
        TroubleModel troubles = new TroubleModel("1.0.0", Clock.systemUTC(), Platform::runLater);
        robot.interact(() -> TroubleDialog.follow(troubles, () -> Texts.forLanguage("fr")));
        troubles.uncaughtException(Thread.currentThread(), new IllegalStateException("tried"));
        screen.waitFor("Copier les détails");
        look("unexpected error");
        robot.clickOn("Fermer");
    }

    /// The form that adds a row, where there is one.
    private void form(String part) {
        if (robot.lookup("#add").tryQuery().isPresent()) {
            robot.clickOn("#add");
            screen.waitUntil(() -> robot.lookup("#accept").tryQuery().isPresent(), "a form");
            look("form of " + part);
            robot.clickOn("Annuler");
            screen.waitUntil(() -> robot.lookup("#accept").tryQuery().isEmpty(), "no form");
        }
    }

    private void menu(String item, String title) {
        robot.clickOn("#user-menu");
        screen.waitFor(item);
        robot.clickOn(item);
        window.waitForTitle(title);
    }

    private void dialog(String opener, String shown, String closer, String name) {
        robot.clickOn(opener);
        screen.waitFor(shown);
        look(name);
        robot.clickOn(closer);
        screen.waitUntil(() -> !screen.shows(shown), "no dialog");
    }

    private void look(String place) {
        nameless.addAll(Nameless.on(place));
    }
}
