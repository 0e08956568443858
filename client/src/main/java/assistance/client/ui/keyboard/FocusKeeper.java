package assistance.client.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// When what has the keyboard is taken off the window, as a card by its cross, what stood beside it has it then. JavaFX
/// gives it to the first control of the whole window. Where a page or form chooses itself, that is left as it is. What is
/// only disabled, as a button while it sends, has it again afterwards, unless the user went on.
final class FocusKeeper {
    private List<Place> places = List.of();
    private List<Place> lost = List.of();
    private Subscription disabled = Subscription.EMPTY;

    /// Where the node with the keyboard stands, from its parent outwards.
    private record Place(Parent parent, int index) {}

    Subscription follow(Window window) {
        EventHandler<InputEvent> goesOn = _ -> disabled.unsubscribe();
        window.addEventFilter(KeyEvent.KEY_PRESSED, goesOn);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, goesOn);
        return window.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(this::changed)
                .and(() -> disabled.unsubscribe())
                .and(() -> window.removeEventFilter(KeyEvent.KEY_PRESSED, goesOn))
                .and(() -> window.removeEventFilter(MouseEvent.MOUSE_PRESSED, goesOn));
    }

    private void changed(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            if (before != null && before.getScene() != null && before.isDisabled()) {
                awaitReturn(before);
            }
            lost = before != null && before.getScene() == null ? places : List.of();
            return;
        }
        places = placesOf(now);
        // From nothing, after a loss: that was JavaFX's choice.
        if (before == null && !lost.isEmpty()) {
            List<Place> candidates = lost;
            Platform.runLater(() -> {
                if (now.isFocused()) {
                    beside(candidates);
                }
            });
        }
        lost = List.of();
    }

    private void awaitReturn(Node node) {
        disabled.unsubscribe();
        disabled = node.disabledProperty().subscribe(now -> {
            if (!now) {
                disabled.unsubscribe();
                node.requestFocus();
            }
        });
    }

    private static void beside(List<Place> candidates) {
        candidates.stream()
                .filter(place -> place.parent().getScene() != null)
                .flatMap(place -> {
                    List<Node> children = place.parent().getChildrenUnmodifiable();
                    int index = Math.min(place.index(), children.size());
                    return Stream.concat(children.subList(index, children.size()).stream(),
                            children.subList(0, index).reversed().stream());
                })
                .flatMap(FocusKeeper::all)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static List<Place> placesOf(Node node) {
        List<Place> places = new ArrayList<>();
        Node child = node;
        for (Parent parent = child.getParent(); parent != null; parent = child.getParent()) {
            places.add(new Place(parent, parent.getChildrenUnmodifiable().indexOf(child)));
            child = parent;
        }
        return places;
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(FocusKeeper::all))
                : Stream.of(node);
    }

    private static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }
}
