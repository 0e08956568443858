package assistance.client.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class TroubleDialogTest {
    private static final String TITLE = "Une erreur inattendue est survenue";

    private final TroubleModel model = new TroubleModel("1.0.0", Clock.systemUTC(), Platform::runLater);
    private final List<String> tickets = new ArrayList<>();

    @Start
    void start(Stage stage) {
        TestWindow.show(stage, new StackPane(), 800, 600);
        TroubleDialog.follow(model, () -> Texts.forLanguage("fr"));
    }

    @Test
    void saysItOnceCalmlyAndCopiesTheDetails(FxRobot robot) {
        Screen screen = new Screen(robot);
        fail("first");
        screen.waitFor(TITLE);
        fail("second");
        screen.waitFor("Une autre erreur est survenue depuis.");
        assertEquals(1, robot.interact(() -> {}).listTargetWindows().stream().filter(Window::isShowing).count() - 1);
        assertFalse(robot.lookup("#report-trouble").queryButton().isVisible());

        robot.clickOn("Copier les détails");
        screen.waitFor("Les détails sont dans le presse-papiers.");
        String copied = WaitForAsyncUtils.waitForAsyncFx(1000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("IllegalStateException: first"), copied);

        robot.clickOn("Fermer");
        screen.waitUntil(() -> !screen.shows(TITLE), "no dialog");
    }

    @Test
    void becomesATicketOfWhoIsSignedIn(FxRobot robot) {
        Screen screen = new Screen(robot);
        robot.interact(() -> model.offerTicket(tickets::add));
        fail("first");
        screen.waitFor(TITLE);
        robot.clickOn("Ouvrir un ticket avec ce rapport");
        screen.waitUntil(() -> !screen.shows(TITLE), "no dialog");

        assertTrue(tickets.getFirst().contains("IllegalStateException: first"));
    }

    private void fail(String message) {
        Platform.runLater(() -> model.uncaughtException(Thread.currentThread(), new IllegalStateException(message)));
    }
}
