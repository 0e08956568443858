package assistance.client.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.client.WindowTest;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.TestWindow;

@WindowTest
class ComposerActionsTest {
    private final Button attach = new Button("Joindre", new Label("+"));
    private final Label hint = new Label("Glissez des fichiers ici · 2 Mo par fichier");
    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        ComposerActions actions = new ComposerActions();
        Stylesheets.add(actions, "conversation");
        actions.addShrinking(attach);
        actions.addHint(hint);
        actions.getChildren().add(new Button("Envoyer"));
        TestWindow.show(stage, actions, 700, 60);
    }

    @Test
    void saysAllOfItWhereThereIsRoom() {
        assertTrue(hint.isVisible());
        assertEquals(ContentDisplay.LEFT, attach.getContentDisplay());
    }

    @Test
    void showsIconsAndNoHalfSentenceWhereThereIsNone(FxRobot robot) {
        robot.interact(() -> window.setWidth(320));
        robot.interact(() -> {
            window.getScene().getRoot().applyCss();
            window.getScene().getRoot().layout();
        });
        assertFalse(hint.isVisible());
        assertEquals(ContentDisplay.GRAPHIC_ONLY, attach.getContentDisplay());
        robot.interact(window::sizeToScene);
    }
}
