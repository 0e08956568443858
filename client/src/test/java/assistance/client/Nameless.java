package assistance.client;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Controls of all windows that the keyboard reaches and of which a screen reader can't say what they are.
public final class Nameless {
    private static final long PATIENCE_MILLIS = 15_000;

    private Nameless() {}

    /// Those without a name, or of no kind.
    ///
    /// @param place what is on screen, for the message
    public static Set<String> on(String place) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> List.copyOf(Window.getWindows())
                .stream()
                .flatMap(one -> all(one.getScene().getRoot()))
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .filter(node -> !isNamed(node) || isOfNoKind(node))
                .map(node -> place + ": " + node.getClass().getSimpleName() + " #" + node.getId() + " "
                        + node.getStyleClass())
                .collect(Collectors.toSet()));
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nameless::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /// Panes that were made to be used say what they are used as.
    private static boolean isOfNoKind(Node node) {
        return node instanceof Pane && (node.getAccessibleRole() == AccessibleRole.PARENT
                || node.getAccessibleRole() == AccessibleRole.NODE);
    }

    private static boolean isNamed(Node node) {
        return says(node.getAccessibleText()) || (node instanceof Labeled labeled && says(labeled.getText()))
                || isLabelled(node);
    }

    private static boolean isLabelled(Node node) {
        return all(node.getScene().getRoot()).anyMatch(
                other -> other instanceof Label label && node.equals(label.getLabelFor()) && says(label.getText()));
    }

    private static boolean says(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
