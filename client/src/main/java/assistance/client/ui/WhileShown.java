package assistance.client.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/// Listens to what lives longer than a node, for as long as the node is in a scene only: else whatever was ever shown
/// would be held for as long as the program runs.
public final class WhileShown {
    private WhileShown() {}

    /// Does the step now, at each change while the node is in a scene, and on its coming into one.
    public static void follow(Node node, Observable source, Runnable step) {
        InvalidationListener listener = _ -> step.run();
        step.run();
        if (node.getScene() != null) {
            source.addListener(listener);
        }
        node.sceneProperty().subscribe((before, now) -> {
            if (before == null && now != null) {
                source.addListener(listener);
                step.run();
            } else if (before != null && now == null) {
                source.removeListener(listener);
            }
        });
    }
}
