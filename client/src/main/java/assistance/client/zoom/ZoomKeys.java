package assistance.client.zoom;

import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// Ctrl with +, − and 0, and Ctrl with the wheel.
public final class ZoomKeys {
    /// What one notch of a wheel scrolls; a touchpad comes there in many small steps.
    private static final double NOTCH = 40;
    private static final Set<KeyCode> LARGER = Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
    private static final Set<KeyCode> SMALLER = Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final Set<KeyCode> REAL = Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

    private final ZoomModel zoom;
    private double turned;

    private ZoomKeys(ZoomModel zoom) {
        this.zoom = zoom;
    }

    /// Listens in a window before anything else there does.
    public static void listen(Scene scene, ZoomModel zoom) {
        ZoomKeys keys = new ZoomKeys(zoom);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        scene.addEventFilter(ScrollEvent.SCROLL, keys::turn);
    }

    private void press(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        // By what they type too: a French keyboard has − and 0 on keys with other codes.
        String typed = key.getText();
        if (LARGER.contains(key.getCode()) || typed.equals("+")) {
            zoom.larger();
        } else if (SMALLER.contains(key.getCode()) || typed.equals("-")) {
            zoom.smaller();
        } else if (REAL.contains(key.getCode()) || typed.equals("à")) {
            zoom.reset();
        } else {
            return;
        }
        key.consume();
    }

    private void turn(ScrollEvent wheel) {
        if (!wheel.isShortcutDown()) {
            turned = 0;
            return;
        }
        wheel.consume();
        turned += wheel.getDeltaY();
        if (turned >= NOTCH) {
            zoom.larger();
            turned = 0;
        } else if (turned <= -NOTCH) {
            zoom.smaller();
            turned = 0;
        }
    }
}
