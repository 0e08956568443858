package assistance.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.client.Screen;
import assistance.client.WindowTest;

@WindowTest
class WaitBarTest {
    private final FxRobot robot = new FxRobot();
    private final SimpleObjectProperty<Boolean> waiting = new SimpleObjectProperty<>(false);

    @Start
    void start(Stage stage) {
        stage.hide();
    }

    @Test
    void movesWhileTheWaitLasts() {
        assertEquals(ProgressBar.INDETERMINATE_PROGRESS, progressWhileWaiting(false));
    }

    @Test
    void standsWhereMotionIsUnwanted() {
        assertEquals(1, progressWhileWaiting(true));
    }

    private double progressWhileWaiting(boolean still) {
        WaitBar bar = new WaitBar(waiting, Texts.forLanguage("fr"), still);
        robot.interact(() -> waiting.set(true));
        new Screen(robot).waitUntil(bar::isVisible, "the bar");
        double progress = bar.getProgress();
        robot.interact(() -> waiting.set(false));
        assertEquals(0, bar.getProgress());
        return progress;
    }
}
