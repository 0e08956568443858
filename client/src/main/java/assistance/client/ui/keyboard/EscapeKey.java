package assistance.client.ui.keyboard;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Escape on a closed menu, or in a text that has a limit, leaves the dialog or page as it does elsewhere,
/// where JavaFX would keep the key there for nothing.
final class EscapeKey {
    static final EventHandler<KeyEvent> PRESSED = key -> {
        if (key.getCode() == KeyCode.ESCAPE && !key.isConsumed() && key.getTarget() instanceof Node node
                && node.getParent() != null && isKept(node)) {
            key.consume();
            Event.fireEvent(node.getParent(), key.copyFor(node.getParent(), node.getParent()));
        }
    };

    private EscapeKey() {}

    private static boolean isKept(Node node) {
        return switch (node) {
            case MenuButton menu -> !menu.isShowing();
            // A search box has its own use for it.
            case TextInputControl text -> text.getTextFormatter() != null
                    && !text.getStyleClass().contains("search-box");
            default -> false;
        };
    }
}
