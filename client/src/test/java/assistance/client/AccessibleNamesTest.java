package assistance.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

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
        robot.clickOn(window.rows().getFirst());
        screen.waitUntil(() -> window.pageTitle().startsWith("Ticket n°"), "a ticket");
        look("ticket");
        robot.clickOn("#open-ticket");
        window.waitForTitle("Ouvrir un ticket");
        look("entry form");
        menu("Mon profil", "Mon profil");
        look("profile");
        for (String part : List.of("Sociétés", "Contrats", "Utilisateurs", "Demandes de compte", "Courriels", "Journal",
                "Limites")) {
            robot.clickOn(part);
            window.waitForTitle(part);
            look(part);
        }
        assertTrue(nameless.isEmpty(), String.join("\n", nameless));
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
        nameless.addAll(RealWindow.onScreen(() -> List.copyOf(Window.getWindows())
                .stream()
                .flatMap(one -> all(one.getScene().getRoot()))
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !isNamed(node))
                .map(node -> place + ": " + node.getClass().getSimpleName() + " #" + node.getId() + " "
                        + node.getStyleClass())
                .collect(Collectors.toSet())));
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static boolean isNamed(Node node) {
        return says(node.getAccessibleText()) || (node instanceof Labeled labeled && says(labeled.getText()))
                || isLabelled(node);
    }

    private static boolean isLabelled(Node node) {
        return all(node.getScene().getRoot()).anyMatch(
                other -> other instanceof Label label && node.equals(label.getLabelFor()) && says(label.getText()));
    }

    private static boolean says(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
