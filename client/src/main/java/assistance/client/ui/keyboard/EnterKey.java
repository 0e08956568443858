package assistance.client.ui.keyboard;

import javafx.event.EventHandler;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Enter in a check box does what it does in a line of the same form, where JavaFX would tick it: Space does that.
final class EnterKey {
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    static final EventHandler<KeyEvent> PRESSED = key -> {
        if (!key.isConsumed() && ENTER.match(key) && key.getTarget() instanceof CheckBox box) {
            key.consume();
            // Where a window's default button has itself registered.
            Runnable submit = box.getScene().getAccelerators().get(ENTER);
            if (submit != null) {
                submit.run();
            }
        }
    };

    private EnterKey() {}
}
