package assistance.client.conversation;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import assistance.client.ui.Texts;

/// Selecting by mouse, copying by key and menu. Copying with nothing selected copies all.
final class TextSelection {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final int DOUBLE = 2;

    private final SelectableText node;
    private final Texts texts;
    private int anchor;

    private TextSelection(SelectableText node, Texts texts) {
        this.node = node;
        this.texts = texts;
    }

    static void on(SelectableText node, Texts texts) {
        TextSelection selection = new TextSelection(node, texts);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, selection::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, selection::drag);
        node.addEventHandler(KeyEvent.KEY_PRESSED, selection::onKey);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, selection::showMenu);
        // The window's own focus is no matter: a selection survives a look at another program.
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != node) {
                node.select(0, 0);
            }
        });
    }

    private void press(MouseEvent press) {
        node.requestFocus();
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int place = node.placeAt(press.getX(), press.getY());
        if (press.getClickCount() > DOUBLE) {
            node.select(0, node.words().length());
        } else if (press.getClickCount() == DOUBLE) {
            selectWord(place);
        } else if (press.isShiftDown()) {
            node.select(anchor, place);
        } else {
            anchor = place;
            node.select(place, place);
        }
        press.consume();
    }

    private void selectWord(int place) {
        String words = node.words();
        Locale locale = texts.locale();
        BreakIterator breaks = BreakIterator.getWordInstance(locale);
        breaks.setText(words);
        int end = breaks.following(Math.min(place, Math.max(0, words.length() - 1)));
        int start = breaks.previous();
        if (start >= 0 && end > start) {
            anchor = start;
            node.select(start, end);
        }
    }

    private void drag(MouseEvent drag) {
        if (drag.getButton() == MouseButton.PRIMARY && drag.getClickCount() < DOUBLE) {
            node.select(anchor, node.placeAt(drag.getX(), drag.getY()));
            drag.consume();
        }
    }

    private void onKey(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
            key.consume();
        } else if (ALL.match(key)) {
            selectAll();
            key.consume();
        }
    }

    private void showMenu(ContextMenuEvent request) {
        MenuItem copy = new MenuItem(texts.get("conversation.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(_ -> copy());
        MenuItem all = new MenuItem(texts.get("conversation.selectAll"));
        all.setAccelerator(ALL);
        all.setOnAction(_ -> selectAll());
        ContextMenu menu = new ContextMenu(copy, all);
        menu.show(node, request.getScreenX(), request.getScreenY());
        request.consume();
    }

    private void selectAll() {
        node.select(0, node.words().length());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        String selected = node.selected();
        content.putString(selected.isEmpty() ? node.words() : selected);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
