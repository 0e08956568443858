package assistance.client.zoom;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;

/// Shows dialogs, menus, lists and hints as large as the window they belong to, as they open. Pictures have a zoom of
/// their own: of their windows it is the buttons above.
public final class WindowZoom {
    private final ZoomModel zoom;
    private final Scale scale = new Scale(1, 1);

    private WindowZoom(ZoomModel zoom) {
        this.zoom = zoom;
        zoom.percentProperty().subscribe(_ -> {
            scale.setX(zoom.factor());
            scale.setY(zoom.factor());
        });
    }

    /// Follows every window there is to come.
    public static void follow(ZoomModel zoom) {
        WindowZoom windows = new WindowZoom(zoom);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(windows::opens);
                change.getRemoved().forEach(windows::closes);
            }
        });
    }

    private void opens(Window window) {
        Scene scene = window.getScene();
        if (scene == null) {
            return;
        }
        if (window instanceof PopupWindow popup) {
            scene.getRoot().getChildrenUnmodifiable().forEach(this::dress);
            if (zoom.factor() > 1) {
                Platform.runLater(() -> keepOnScreen(popup));
            }
        } else if (scene.getRoot() instanceof DialogPane dialog && zoom.factor() != 1) {
            Node focused = scene.getFocusOwner();
            scene.setRoot(new StackPane());
            scene.setRoot(new Zoomed(zoom, dialog, () -> dialog.prefWidth(-1), () -> dialog.prefHeight(-1)));
            Platform.runLater(() -> fitInScreen(window));
            if (focused != null) {
                focused.requestFocus();
            }
        } else if (scene.getRoot() instanceof BorderPane picture && picture.getTop() instanceof HBox buttons) {
            picture.setTop(null);
            picture.setTop(new Zoomed(zoom, buttons, () -> 0, () -> buttons.prefHeight(-1)));
        }
    }

    /// A popup looks for its place before it is made larger.
    private static void keepOnScreen(PopupWindow popup) {
        Rectangle2D screen = screenOf(popup);
        double right = popup.getX() + popup.getWidth() - screen.getMaxX();
        double bottom = popup.getY() + popup.getHeight() - screen.getMaxY();
        if (right > 0) {
            popup.setAnchorX(popup.getAnchorX() - right);
        }
        if (bottom > 0) {
            popup.setAnchorY(popup.getAnchorY() - bottom);
        }
    }

    /// What a dialog has no room for is scrolled.
    private static void fitInScreen(Window dialog) {
        Rectangle2D screen = screenOf(dialog);
        dialog.setWidth(Math.min(dialog.getWidth(), screen.getWidth()));
        dialog.setHeight(Math.min(dialog.getHeight(), screen.getHeight()));
        dialog.setX(Math.clamp(dialog.getX(), screen.getMinX(), screen.getMaxX() - dialog.getWidth()));
        dialog.setY(Math.clamp(dialog.getY(), screen.getMinY(), screen.getMaxY() - dialog.getHeight()));
    }

    private static Rectangle2D screenOf(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), 1, 1)
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    private void dress(Node content) {
        content.getTransforms().remove(scale);
        if (zoom.factor() != 1) {
            content.getTransforms().add(scale);
        }
    }

    /// A dialog can be opened again: its pane is a root then.
    private void closes(Window window) {
        Scene scene = window.getScene();
        if (scene != null && scene.getRoot() instanceof Zoomed zoomed && zoomed.content() instanceof DialogPane pane) {
            Parent nothing = new StackPane();
            zoomed.show(nothing);
            scene.setRoot(pane);
        }
    }
}
