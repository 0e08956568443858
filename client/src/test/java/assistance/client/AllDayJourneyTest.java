package assistance.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What happens to a client that stays open: links come from other programs, its user changes language and name.
@WindowTest
class AllDayJourneyTest {
    private static final String TICKET_TITLE = ".form-row .text-field";

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final RealWindow window = new RealWindow(folder);

    @Start
    void start(Stage stage) throws IOException {
        window.open(stage, new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.empty(), _ -> Optional.empty()));
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void followsLinksAndSpeaksTheOtherLanguageWithoutLosingAWord() {
        window.follow("assistance://ticket/3");
        window.signIn("client@demo.example", "Ticket n°3");
        window.follow("assistance://ticket/99999");
        screen.waitFor("Ce ticket n’existe pas ou ne vous est pas accessible.");
        window.follow("assistance://rien");
        screen.waitFor("Le lien suivi ne mène pas à un ticket. Ouvrez le ticket depuis la liste.");

        robot.clickOn("#open-ticket");
        window.waitForTitle("Ouvrir un ticket");
        retype(TICKET_TITLE, "Clavier bloqué");
        openProfile("Mon profil");
        screen.waitUntil(() -> robot.lookup("#lastName").tryQuery().isPresent(), "the profile");
        retype("#lastName", "MARTIN");
        robot.clickOn("#save-lastName");
        screen.waitUntil(() -> labelled("#user-menu").startsWith("MARTIN "), "the new name in the header");
        retype("#firstName", "Zoé");

        robot.interact(() -> language().setValue("en"));

        window.waitForTitle("My profile");
        assertEquals("Zoé", typed("#firstName"));
        robot.clickOn("#open-ticket");
        screen.waitUntil(() -> "Clavier bloqué".equals(typed(TICKET_TITLE)), "the words of the form");
        openProfile("My profile");
        screen.waitUntil(() -> robot.lookup("#language").tryQuery().isPresent(), "the profile");
        robot.interact(() -> language().setValue("fr"));
        window.waitForTitle("Mon profil");
    }

    private void openProfile(String words) {
        robot.clickOn("#user-menu");
        screen.waitFor(words);
        robot.clickOn(words);
        window.waitForTitle(words);
    }

    private void retype(String field, String words) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(words);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> language() {
        return robot.lookup("#language").queryAs(ComboBox.class);
    }

    private String labelled(String node) {
        return RealWindow.onScreen(() -> robot.lookup(node).queryAs(Labeled.class).getText());
    }

    private String typed(String field) {
        return RealWindow.onScreen(
                () -> robot.lookup(field).tryQueryAs(TextInputControl.class).map(TextInputControl::getText).orElse(""));
    }
}
