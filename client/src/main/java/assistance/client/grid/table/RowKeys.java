package assistance.client.grid.table;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;

import assistance.api.Line;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.table.cell.FirstMessageTip;

/// The keys on the rows. Those typed into the editors above them never come here.
final class RowKeys {
    private static final double INDENT = 20;

    private final TicketTable table;
    private final TicketGridModel model;
    private final ReadMarks marks;
    private final KeptSelection selection;
    private final FirstMessageTip message = new FirstMessageTip();

    RowKeys(TicketTable table, TicketGridModel model, ReadMarks marks, KeptSelection selection) {
        this.table = table;
        this.model = model;
        this.marks = marks;
        this.selection = selection;
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() == table && press(key)) {
                key.consume();
            }
        });
        // By what is typed: on some keyboards plus and minus are not keys of their own.
        table.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (key.getTarget() == table) {
                switch (key.getCharacter()) {
                    case "+" -> closeGroup(false);
                    case "-" -> closeGroup(true);
                    default -> {
                    }
                }
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(() -> message.hide());
        table.focusedProperty().subscribe(() -> message.hide());
    }

    private boolean press(KeyEvent key) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (key.isShortcutDown()) {
            return switch (key.getCode()) {
                case I -> recall(row);
                case U -> mark(row);
                default -> false;
            };
        }
        return switch (key.getCode()) {
            case ENTER -> row >= 0 && open(row);
            case SPACE -> recall(row);
            case ESCAPE -> forget();
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case LEFT -> across(row, -1);
            case RIGHT -> across(row, 1);
            case UP, DOWN -> row < 0 && selectFirst();
            default -> false;
        };
    }

    private boolean open(int row) {
        table.open(row);
        return true;
    }

    private boolean mark(int row) {
        if (row >= 0 && table.getItems().get(row) instanceof Line.Ticket ticket) {
            marks.toggle(ticket);
        }
        return true;
    }

    private boolean turn(int pages) {
        model.turnBy(pages);
        return true;
    }

    /// Nothing selected: the first arrow goes to the first row, not past it.
    private boolean selectFirst() {
        table.getSelectionModel().clearAndSelect(0);
        return true;
    }

    /// From cell to cell; a group closes and opens.
    private boolean across(int row, int step) {
        if (row >= 0 && table.getItems().get(row) instanceof Line.Group) {
            closeGroup(step < 0);
        } else {
            table.moveCursor(step);
        }
        return true;
    }

    /// The group whose head is selected, or the one the selected ticket is in.
    private void closeGroup(boolean closed) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row < 0) {
            return;
        }
        List<String> path = GroupPaths.at(table.getItems(), row);
        if (!path.isEmpty() && (closed || table.getItems().get(row) instanceof Line.Group)) {
            selection.standOn(path);
            model.change(query -> GroupPaths.close(query, path, closed));
        }
    }

    private boolean recall(int row) {
        if (row < 0 || message.isShowing() || !(table.getItems().get(row) instanceof Line.Ticket ticket)) {
            return forget();
        }
        table.rowInSight(row).ifPresent(place -> {
            Bounds bounds = place.localToScreen(place.getLayoutBounds());
            message.fill(ticket);
            message.show(place, bounds.getMinX() + table.scrolledProperty().get() + INDENT, bounds.getMaxY());
        });
        return true;
    }

    private boolean forget() {
        boolean shown = message.isShowing();
        message.hide();
        return shown;
    }
}
