package assistance.client.ui.keyboard;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab leaves a text of several lines, as it leaves every other input, where JavaFX would write it.
public final class TabKey {
    private TabKey() {}

    /// Makes it leave this one.
    public static void leave(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }
}
