package assistance.client.grid.header;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

import assistance.api.Column;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Texts;

/// The heads of all columns, the keys that go between them, and the places a column can be dropped at.
public final class Headers implements DropZone {
    private final TicketGridModel model;
    private final ColumnSet columns;
    private final Map<Column, ColumnHeader> headers = new EnumMap<>(Column.class);

    public Headers(TicketGridModel model, ColumnSet columns, HeaderSlots slots, HeaderMenu menu, HeaderDrag drag,
            Texts texts) {
        this.model = model;
        this.columns = columns;
        for (Column column : columns.all()) {
            ColumnHeader header = new ColumnHeader(column, model, slots, menu, drag, texts);
            header.title().addEventHandler(KeyEvent.KEY_PRESSED, key -> press(header, key));
            headers.put(column, header);
        }
        drag.addZone(this);
    }

    /// The head of a column.
    public ColumnHeader of(Column column) {
        return Objects.requireNonNull(headers.get(column));
    }

    /// The column whose title or whose cell of the filter row has the keyboard.
    public Optional<Column> focused() {
        return shown().stream().filter(column -> of(column).isFocusWithin()).findFirst();
    }

    @Override
    public Optional<Drop> at(Column column, double sceneX, double sceneY) {
        List<ColumnHeader> shown = shown().stream().map(this::of).toList();
        if (shown.isEmpty() || !isWithin(shown.getFirst(), sceneX, sceneY)) {
            return Optional.empty();
        }
        int place = 0;
        while (place < shown.size() && sceneX > inScene(shown.get(place)).getCenterX()) {
            place++;
        }
        Bounds beside = inScene(place < shown.size() ? shown.get(place) : shown.getLast());
        double edge = place < shown.size() ? beside.getMinX() : beside.getMaxX();
        int chosen = place;
        return Optional.of(new Drop(new BoundingBox(edge, beside.getMinY(), 0, beside.getHeight()),
                () -> model.change(query -> columns.move(query, column, chosen))));
    }

    private List<Column> shown() {
        return columns.shown(model.queryProperty().get());
    }

    /// Headers may be scrolled out of the part of the table that is seen.
    private static boolean isWithin(ColumnHeader any, double sceneX, double sceneY) {
        Node row = any;
        while (row.getParent() != null && !row.getStyleClass().contains("column-header-background")) {
            row = row.getParent();
        }
        return inScene(row).contains(sceneX, sceneY);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void press(ColumnHeader header, KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> header.sort(key.isShiftDown(), key.isShortcutDown());
            case LEFT -> step(header, -1, key);
            case RIGHT -> step(header, 1, key);
            case DOWN -> {
                if (!key.isAltDown()) {
                    return;
                }
                if (header.funnel() instanceof ButtonBase button) {
                    button.fire();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(ColumnHeader header, int step, KeyEvent key) {
        List<Column> shown = shown();
        int place = shown.indexOf(header.column()) + step;
        if (place < 0 || place >= shown.size() || key.isShortcutDown()) {
            return;
        }
        if (key.isAltDown()) {
            model.change(query -> columns.move(query, header.column(), step > 0 ? place + 1 : place));
            header.title().requestFocus();
        } else {
            of(shown.get(place)).title().requestFocus();
        }
    }
}
