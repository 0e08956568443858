package assistance.client;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The robot at the window, quick: the pointer goes its way in a few steps, not one a pixel, and words are typed at once,
/// without a pause of 75 ms after each letter. What follows a click or a word is waited for as ever. On a real display the
/// pointer goes as slowly as a hand's: another program that is to begin a drag has to see it move.
public final class Hands extends ApplicationExtension {
    static {
        // Read once, when the first robot is made.
        if (!System.getProperty("glass.platform", "").equals("gtk")) {
            System.setProperty("testfx.robot.move_max_count", "8");
        }
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = focused().getScene();
        BaseRobot keyboard = robotContext().getBaseRobot();
        text.chars().forEach(letter -> keyboard.typeKeyboard(scene, key((char) letter), Character.toString(letter)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private Window focused() {
        Window focused = window(Window::isFocused);
        return focused == null ? targetWindow() : focused;
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }
}
