package assistance.client.zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.client.WindowTest;

@WindowTest
class ZoomedTest {
    private final List<Integer> remembered = new ArrayList<>();
    private final ZoomModel zoom = new ZoomModel(104, remembered::add);
    @SuppressWarnings("NullAway.Init")
    private Button button;
    @SuppressWarnings("NullAway.Init")
    private TextField field;
    @SuppressWarnings("NullAway.Init")
    private Zoomed root;
    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        button = new Button("Un bouton");
        field = new TextField();
        root = new Zoomed(zoom, new HBox(field, button), () -> 400, () -> 200);
        Scene scene = new Scene(root, 600, 400);
        ZoomKeys.listen(scene, zoom);
        WindowZoom.follow(zoom);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void reset(FxRobot robot) {
        robot.interact(zoom::reset);
    }

    @Test
    void goesByStepsAndRemembers(FxRobot robot) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.ADD).push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(125, zoom.percentProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.DIGIT0);
        for (int i = 0; i < 9; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        }

        assertEquals(List.of(110, 125, 110, 100, 90, 80, 70), remembered);
        assertEquals("", field.getText());
    }

    @Test
    void drawsLargerAndLaysOutForLess(FxRobot robot) {
        double before = heightOnScreen(button);

        robot.interact(() -> zoom.percentProperty().set(150));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(before * 1.5, heightOnScreen(button), 1);
        assertEquals(400, root.content().getLayoutBounds().getWidth(), 1);
        assertFalse(root.lookup("#zoom-across").isVisible());
    }

    @Test
    void beginsAsLargeAsLastTime(FxRobot robot) {
        robot.interact(() -> window.getScene()
                .setRoot(new Zoomed(new ZoomModel(200, remembered::add), new HBox(button), () -> 0, () -> 0)));

        assertEquals(2, button.getLocalToSceneTransform().getMxx(), 0.01);
    }

    @Test
    void bringsWhatHasTheKeyboardIntoAWindowThatIsTooSmall(FxRobot robot) {
        robot.interact(() -> {
            field.setPrefWidth(390);
            zoom.percentProperty().set(200);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(root.lookup("#zoom-across").isVisible());

        robot.interact(button::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();

        double right = root.sceneToLocal(button.localToScene(button.getLayoutBounds())).getMaxX();
        assertTrue(right <= root.getWidth(), () -> "ends at " + right);
    }

    @Test
    void showsDialogsAndMenusAsLarge(FxRobot robot) {
        robot.interact(() -> zoom.percentProperty().set(200));
        Alert dialog = opened(robot);
        DialogPane pane = dialog.getDialogPane();
        assertEquals(2 * pane.getHeight(), dialog.getDialogPane().getScene().getHeight(), 2);
        robot.interact(dialog::close);
        robot.interact(dialog::show);
        robot.interact(dialog::close);

        ContextMenu menu = new ContextMenu(new MenuItem("Le seul choix"));
        robot.interact(() -> menu.show(window, Screen.getPrimary().getVisualBounds().getMaxX() - 60, 100));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, menu.getSkin().getNode().getLocalToSceneTransform().getMxx(), 0.01);
        assertTrue(menu.getX() + menu.getWidth() <= Screen.getPrimary().getVisualBounds().getMaxX() + 1);
        robot.interact(menu::hide);
    }

    private Alert opened(FxRobot robot) {
        List<Alert> dialogs = new ArrayList<>();
        robot.interact(() -> {
            Alert dialog = new Alert(Alert.AlertType.INFORMATION, "Une phrase");
            dialog.initOwner(window);
            dialog.show();
            dialogs.add(dialog);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return dialogs.getFirst();
    }

    private static double heightOnScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getHeight();
    }
}
