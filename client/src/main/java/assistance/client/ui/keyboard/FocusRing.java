package assistance.client.ui.keyboard;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// Marks the control that has the keyboard, `:keyboard` in CSS, once a key was the last thing pressed. JavaFX's own
/// `:focus-visible` is lost whenever a program moves the focus, as at the opening of a dialog or a page.
final class FocusRing {
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private boolean keyboard;

    /// Follows a window until the end of the subscription.
    Subscription follow(Window window) {
        EventHandler<KeyEvent> key = pressed -> {
            if (!pressed.getCode().isModifierKey()) {
                use(window, true);
            }
        };
        EventHandler<MouseEvent> mouse = _ -> use(window, false);
        window.addEventFilter(KeyEvent.KEY_PRESSED, key);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        return window.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe((before, _) -> {
                    mark(before, false);
                    markOwner(window);
                })
                .and(window.focusedProperty().subscribe(() -> markOwner(window)))
                .and(() -> window.removeEventFilter(KeyEvent.KEY_PRESSED, key))
                .and(() -> window.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse));
    }

    private void use(Window window, boolean withKeys) {
        keyboard = withKeys;
        markOwner(window);
    }

    private void markOwner(Window window) {
        Scene scene = window.getScene();
        // A popup has the keyboard without being told.
        boolean active = window.isFocused() || window instanceof PopupWindow;
        mark(scene == null ? null : scene.getFocusOwner(), keyboard && active);
    }

    private static void mark(@Nullable Node node, boolean marked) {
        if (node != null) {
            node.pseudoClassStateChanged(KEYBOARD, marked);
        }
    }
}
