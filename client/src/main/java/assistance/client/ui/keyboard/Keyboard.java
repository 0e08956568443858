package assistance.client.ui.keyboard;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/// What holds for the keyboard in every window there is and is to come, popups too.
public final class Keyboard {
    private final FocusRing ring = new FocusRing();
    private final Map<Window, Subscription> followed = new HashMap<>();

    private Keyboard() {}

    /// Begins to follow the windows.
    public static void follow() {
        Keyboard keyboard = new Keyboard();
        Window.getWindows().forEach(window -> keyboard.followed.put(window, keyboard.opens(window)));
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> keyboard.followed.computeIfAbsent(window, keyboard::opens));
                change.getRemoved().forEach(keyboard::closes);
            }
        });
    }

    private Subscription opens(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, EnterKey.PRESSED);
        window.addEventFilter(KeyEvent.KEY_PRESSED, EscapeKey.PRESSED);
        window.addEventHandler(KeyEvent.KEY_PRESSED, MenuKey.PRESSED);
        return ring.follow(window)
                .and(new FocusKeeper().follow(window))
                .and(() -> window.removeEventFilter(KeyEvent.KEY_PRESSED, EnterKey.PRESSED))
                .and(() -> window.removeEventFilter(KeyEvent.KEY_PRESSED, EscapeKey.PRESSED))
                .and(() -> window.removeEventHandler(KeyEvent.KEY_PRESSED, MenuKey.PRESSED));
    }

    private void closes(Window window) {
        Subscription ended = followed.remove(window);
        if (ended != null) {
            ended.unsubscribe();
        }
    }
}
