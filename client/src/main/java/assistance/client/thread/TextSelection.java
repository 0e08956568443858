package assistance.client.thread;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;
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

/// Selecting by mouse, copying and following links by mouse, key and menu. Copying with nothing selected copies all.
final class TextSelection {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final int DOUBLE = 2;
    private static final int MOST_LINKS = 10;
    private static final int LONGEST_SHOWN = 60;

    private final SelectableText node;
    private final String whole;
    private final Consumer<String> follow;
    private final Texts texts;
    private int anchor;

    private TextSelection(SelectableText node, String whole, Consumer<String> follow, Texts texts) {
        this.node = node;
        this.whole = whole;
        this.follow = follow;
        this.texts = texts;
    }

    /// @param whole the text of which the node may show but a piece
    /// @param follow asks about a link's address and opens it
    static void on(SelectableText node, String whole, Consumer<String> follow, Texts texts) {
        TextSelection selection = new TextSelection(node, whole, follow, texts);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, selection::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, selection::drag);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, selection::click);
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

    private void click(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && node.selected().isEmpty()) {
            node.linkAt(click.getX(), click.getY()).ifPresent(link -> follow.accept(link.address()));
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
        MenuItem copy = new MenuItem(texts.get("thread.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(_ -> copy());
        MenuItem copyWhole = new MenuItem(texts.get("thread.copyMessage"));
        copyWhole.setOnAction(_ -> copy(whole));
        MenuItem all = new MenuItem(texts.get("thread.selectAll"));
        all.setAccelerator(ALL);
        all.setOnAction(_ -> selectAll());
        ContextMenu menu = new ContextMenu(copy, copyWhole, all);
        node.links().stream().limit(MOST_LINKS).forEach(link -> menu.getItems().add(open(link.address())));
        menu.show(node, request.getScreenX(), request.getScreenY());
        request.consume();
    }

    private MenuItem open(String address) {
        String shown = address.length() > LONGEST_SHOWN ? address.substring(0, LONGEST_SHOWN) + "…" : address;
        MenuItem open = new MenuItem(texts.get("thread.open", shown));
        open.setMnemonicParsing(false);
        open.setOnAction(_ -> follow.accept(address));
        return open;
    }

    private void selectAll() {
        node.select(0, node.words().length());
    }

    private void copy() {
        String selected = node.selected();
        copy(selected.isEmpty() ? node.words() : selected);
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
