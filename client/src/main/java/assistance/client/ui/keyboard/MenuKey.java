package assistance.client.ui.keyboard;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// The menu key and Shift+F10 ask for the menu of what has the keyboard. JavaFX does so on Windows only.
final class MenuKey {
    private static final double INSIDE = 24;
    private static final boolean BY_SYSTEM = System.getProperty("os.name", "")
            .toLowerCase(Locale.ROOT)
            .startsWith("windows");

    static final EventHandler<KeyEvent> PRESSED = key -> {
        boolean menu = key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown());
        if (menu && !BY_SYSTEM && key.getSource() instanceof Window window) {
            ask(window.getScene());
        }
    };

    private MenuKey() {}

    private static void ask(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner != null) {
            Bounds inside = owner.getLayoutBounds();
            Bounds bounds = owner.localToScreen(inside);
            double x = bounds.getMinX() + Math.min(INSIDE, bounds.getWidth() / 2);
            // What is scrolled may begin above the window.
            double y = Math.max(scene.getWindow().getY() + scene.getY(), bounds.getMinY())
                    + Math.min(INSIDE, bounds.getHeight());
            Event.fireEvent(owner, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, inside.getMinX(),
                    inside.getMinY(), x, y, true, null));
        }
    }
}
