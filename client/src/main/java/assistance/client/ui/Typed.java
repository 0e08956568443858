package assistance.client.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// What stands in the fields of a page, by their ids, and where the user is on it: to be taken over into the same page
/// made anew.
public final class Typed {
    private final Map<String, String> words = new LinkedHashMap<>();
    private String focused = "";
    private double scrolled;

    private Typed() {}

    /// What is typed in a page and all it holds.
    public static Typed in(Node page) {
        Typed typed = new Typed();
        walk(page, typed::take);
        return typed;
    }

    private void take(Node node) {
        if (node.isFocused() && node.getId() != null) {
            focused = node.getId();
        }
        if (node instanceof TextInputControl field && node.getId() != null && isTyped(field)) {
            words.put(node.getId(), field.getText());
        }
        if (node instanceof ScrollPane pane && scrolled == 0) {
            scrolled = pane.getVvalue();
        }
    }

    private static boolean isTyped(TextInputControl field) {
        return field.isEditable() && !field.textProperty().isBound() && field.getText() != null;
    }

    /// Writes it into another page.
    public void into(Node page) {
        walk(page, node -> {
            String before = node.getId() == null ? null : words.get(node.getId());
            if (before != null && node instanceof TextInputControl field && isTyped(field)
                    && !before.equals(field.getText())) {
                field.setText(before);
            }
        });
        // After the page has taken the keyboard for itself.
        Platform.runLater(() -> Platform.runLater(() -> walk(page, this::place)));
    }

    private void place(Node node) {
        if (focused.equals(node.getId())) {
            node.requestFocus();
        }
        if (node instanceof ScrollPane pane && scrolled > 0) {
            pane.setVvalue(scrolled);
        }
    }

    private static void walk(Node node, Consumer<Node> step) {
        step.accept(node);
        if (node instanceof ScrollPane pane) {
            // Not among its children before it has been drawn.
            if (pane.getContent() != null) {
                walk(pane.getContent(), step);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, step));
        }
    }
}
