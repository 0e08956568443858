package assistance.client;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;

import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/// What a person in front of the window sees.
public final class Screen {
    private static final int PATIENCE_SECONDS = 15;

    private final FxRobot robot;

    public Screen(FxRobot robot) {
        this.robot = robot;
    }

    /// True when exactly these words are to be seen. Asked on the FX thread: nodes come and go there.
    public boolean shows(String words) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                () -> robot.lookup(node -> node instanceof Labeled label && words.equals(label.getText())
                        && NodeQueryUtils.isVisible().test(node)).tryQuery().isPresent());
    }

    /// The words of a label or button.
    public String textOf(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    /// Returns once exactly these words are to be seen.
    public void waitFor(String words) {
        waitUntil(() -> shows(words), words);
    }

    /// Returns once the condition holds.
    ///
    /// @param what for the message when it never does
    public void waitUntil(Callable<Boolean> condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("Waited in vain for: " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
