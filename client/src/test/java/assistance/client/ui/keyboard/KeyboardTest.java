package assistance.client.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.client.WindowTest;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.TestWindow;

@WindowTest
class KeyboardTest {
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private TextArea text;
    @SuppressWarnings("NullAway.Init")
    private Button button;
    @SuppressWarnings("NullAway.Init")
    private CheckBox box;
    @SuppressWarnings("NullAway.Init")
    private Hyperlink link;
    @SuppressWarnings("NullAway.Init")
    private Button submit;
    private int submitted;

    @Start
    void start(Stage stage) {
        button = new Button("Exporter");
        box = new CheckBox("Rester connecté");
        link = new Hyperlink("Mot de passe oublié");
        submit = new Button("Connexion");
        submit.setDefaultButton(true);
        submit.setOnAction(_ -> submitted++);
        text = new TextArea();
        TabKey.leave(text);
        TestWindow.show(stage, new VBox(16, text, button, box, link, submit), 400, 300);
        Keyboard.follow();
    }

    @Test
    void drawsARingAroundWhatTheKeysReachAndTakesNoRoomForIt() {
        robot.interact(button::requestFocus).push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        for (Region control : new Region[]{button, box, link}) {
            double width = control.getWidth();
            assertTrue(hasRing(control), () -> control + " with the keyboard");
            assertEquals(width, control.prefWidth(-1), 1);
            robot.push(KeyCode.TAB);
            assertFalse(hasRing(control), () -> control + " without it");
        }
    }

    @Test
    void drawsNoneForTheMouse() {
        robot.clickOn(box);

        assertTrue(box.isFocused());
        assertFalse(hasRing(box));
    }

    @Test
    void drawsOneInADialogOpenedByAKey() {
        button.setOnAction(_ -> alert().show());
        robot.interact(button::requestFocus).push(KeyCode.SPACE);

        assertTrue(hasRing(robot.lookup(".dialog-pane .button").query()));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void ticksABoxBySpaceAndSubmitsFromItByEnter() {
        robot.interact(box::requestFocus).push(KeyCode.SPACE).push(KeyCode.ENTER);

        assertTrue(box.isSelected());
        assertEquals(1, submitted);
    }

    @Test
    void leavesATextByTabAndWritesNone() {
        robot.interact(text::requestFocus).write("Bonjour").push(KeyCode.TAB);
        assertTrue(button.isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(text.isFocused());
        assertEquals("Bonjour", text.getText());
    }

    @Test
    void givesTheKeyboardToWhatStoodBesideAControlThatWent() {
        robot.interact(link::requestFocus).interact(() -> ((VBox) link.getParent()).getChildren().remove(link));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(submit.isFocused());
    }

    @Test
    void comesBackToAControlThatWasDisabledForAMoment() {
        robot.interact(button::requestFocus).interact(() -> button.setDisable(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(button.isFocused());

        robot.interact(() -> button.setDisable(false));
        assertTrue(button.isFocused());
    }

    @Test
    void closesADialogByEscapeFromATextWithALimitAndFromAMenu() {
        List<Control> closed = new ArrayList<>();
        TextField limited = new TextField();
        limited.setTextFormatter(new TextFormatter<>(new LengthLimit(3)));
        for (Control control : new Control[]{limited, new MenuButton("Et")}) {
            robot.interact(() -> {
                Alert alert = alert();
                alert.getDialogPane().setContent(control);
                alert.setOnHidden(_ -> closed.add(control));
                alert.show();
                control.requestFocus();
            }).push(KeyCode.ESCAPE);

            assertTrue(closed.contains(control), () -> "by " + control);
        }
    }

    private static boolean hasRing(Node control) {
        return control instanceof Region region && region.getBorder() != null
                && region.getBorder().getStrokes().getFirst().getWidths().getTop() == 2;
    }

    private Alert alert() {
        Alert alert = new Alert(AlertType.INFORMATION, "", ButtonType.OK);
        alert.initOwner(button.getScene().getWindow());
        return alert;
    }
}
