package assistance.client.grid.table;

import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import assistance.api.Line;
import assistance.client.ui.Texts;

/// What can be done with the ticket of a row: by the right mouse button, or by the keyboard's menu key for the selected
/// one.
final class RowMenu extends ContextMenu {
    private final MenuItem open = new MenuItem();
    private final MenuItem mark = new MenuItem();
    private final TicketTable table;
    private final ReadMarks marks;
    private final Texts texts;

    RowMenu(TicketTable table, ReadMarks marks, Texts texts) {
        this.texts = texts;
        open.setText(texts.get("grid.row.open"));
        // Shown only: the keys themselves belong to the rows.
        open.setAccelerator(new KeyCodeCombination(KeyCode.ENTER));
        mark.setAccelerator(new KeyCodeCombination(KeyCode.U, KeyCombination.SHORTCUT_DOWN));
        getItems().addAll(open, mark);
        this.table = table;
        this.marks = marks;
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            int row = table.getSelectionModel().getSelectedIndex();
            if (asked.isKeyboardTrigger() && asked.getTarget() == table && row >= 0) {
                asked.consume();
                table.rowInSight(row).ifPresent(place -> {
                    Bounds bounds = place.localToScreen(place.getLayoutBounds());
                    ask(row, bounds.getMinX() + place.getHeight(), bounds.getMaxY());
                });
            }
        });
    }

    /// Shows the menu of the ticket at an index; the head of a group has none.
    void ask(int row, double x, double y) {
        if (table.getItems().get(row) instanceof Line.Ticket ticket) {
            open.setOnAction(_ -> table.open(row));
            mark.setText(texts.get(ticket.unread() ? "grid.row.markRead" : "grid.row.markUnread"));
            mark.setOnAction(_ -> marks.toggle(ticket));
            show(table, x, y);
        }
    }
}
