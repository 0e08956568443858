package assistance.client.grid.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;

/// Drags columns between the headers and the group panel by plain mouse events: a label follows the pointer, a line
/// marks the place where it would be dropped, and Escape cancels.
public final class HeaderDrag {
    private static final double FAR_ENOUGH = 6;
    private static final double BESIDE_POINTER = 12;
    private static final double MARK_WIDTH = 2;

    private final Pane layer = new Pane();
    private final Label ghost = new Label();
    private final Region mark = new Region();
    private final List<DropZone> zones = new ArrayList<>();
    private final EventHandler<KeyEvent> escape = this::cancel;
    private final EventHandler<MouseEvent> move = this::follow;
    private final EventHandler<MouseEvent> release = this::drop;
    private @Nullable Column dragged;
    private Point2D pressed = Point2D.ZERO;
    private boolean moved;

    public HeaderDrag() {
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        ghost.getStyleClass().add("drag-ghost");
        mark.getStyleClass().add("drag-mark");
        layer.getChildren().addAll(mark, ghost);
        show(false);
    }

    /// What is drawn while dragging; it belongs above everything the columns are dragged over.
    public Node layer() {
        return layer;
    }

    void addZone(DropZone zone) {
        zones.add(zone);
    }

    /// Whether the last press became a drag, which is no click then.
    boolean hasMoved() {
        return moved;
    }

    /// Lets a column be dragged by a node.
    void addSource(Node source, Column column, String name) {
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            pressed = new Point2D(press.getSceneX(), press.getSceneY());
            moved = false;
        });
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> {
            if (drag.getButton() == MouseButton.PRIMARY && !moved
                    && pressed.distance(drag.getSceneX(), drag.getSceneY()) > FAR_ENOUGH) {
                begin(source.getScene(), column, name);
                follow(drag);
            }
        });
    }

    /// From here on the whole scene is listened to: not every platform sends the events to where the press was.
    private void begin(Scene scene, Column column, String name) {
        moved = true;
        dragged = column;
        ghost.setText(name);
        show(true);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, move);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
    }

    private void drop(MouseEvent released) {
        released.consume();
        Optional<DropZone.Drop> drop = dropAt(released);
        end(layer.getScene());
        drop.ifPresent(place -> place.act().run());
    }

    private void follow(MouseEvent to) {
        to.consume();
        Optional<DropZone.Drop> drop = dropAt(to);
        Point2D point = layer.sceneToLocal(to.getSceneX(), to.getSceneY());
        ghost.applyCss();
        ghost.autosize();
        ghost.relocate(point.getX() + BESIDE_POINTER, point.getY() + BESIDE_POINTER);
        mark.setVisible(drop.isPresent());
        drop.ifPresent(place -> {
            Bounds local = layer.sceneToLocal(place.mark());
            mark.resizeRelocate(local.getMinX() - MARK_WIDTH / 2, local.getMinY(), MARK_WIDTH, local.getHeight());
        });
        layer.getScene().setCursor(drop.isPresent() ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
    }

    private Optional<DropZone.Drop> dropAt(MouseEvent point) {
        Column column = dragged;
        return column == null
                ? Optional.empty()
                : zones.stream()
                        .flatMap(zone -> zone.at(column, point.getSceneX(), point.getSceneY()).stream())
                        .findFirst();
    }

    private void cancel(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            end(layer.getScene());
        }
    }

    private void end(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, move);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
        scene.setCursor(Cursor.DEFAULT);
        dragged = null;
        show(false);
    }

    private void show(boolean dragging) {
        ghost.setVisible(dragging);
        mark.setVisible(false);
    }
}
