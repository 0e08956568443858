package assistance.client.admin.form;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Words of any length, whole on as many lines as it takes. A click or Tab chooses them, Ctrl+C copies them.
final class Copyable extends Label {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    Copyable(String words) {
        super(words);
        getStyleClass().add("copyable");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(true);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                ClipboardContent content = new ClipboardContent();
                content.putString(words);
                Clipboard.getSystemClipboard().setContent(content);
                key.consume();
            }
        });
    }
}
