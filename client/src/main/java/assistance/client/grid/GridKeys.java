package assistance.client.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import assistance.api.Column;
import assistance.client.grid.header.Headers;
import assistance.client.grid.table.TicketTable;
import assistance.client.ui.list.Pager;
import assistance.client.ui.list.SearchBox;

/// The keys that go from one part of the grid to another: from the titles of the columns down to the filter row, the
/// rows and the pager with Ctrl and an arrow, in the same column as far as there are any; and to the search.
final class GridKeys {
    private final TicketTable table;
    private final Headers headers;
    private final Pager pager;
    private final SearchBox search;

    GridKeys(TicketTable table, Headers headers, Pager pager, SearchBox search) {
        this.table = table;
        this.headers = headers;
        this.pager = pager;
        this.search = search;
    }

    /// @param grid holds all of these parts
    void listenOn(Node grid) {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown() && press(key)) {
                key.consume();
            }
        });
        search.leadTo(table);
    }

    private boolean press(KeyEvent key) {
        switch (key.getCode()) {
            case F -> {
                search.requestFocus();
                search.selectAll();
            }
            case UP -> up();
            case DOWN -> down();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void up() {
        Optional<Column> column = headers.focused();
        if (column.isPresent()) {
            headers.of(column.get()).focusTitle();
        } else if (table.isFocused()) {
            table.cursor().ifPresent(cursor -> headers.of(cursor).focusEditor());
        } else if (holdsKeyboard(pager)) {
            table.requestFocus();
        }
    }

    private void down() {
        Optional<Column> column = headers.focused();
        if (column.isPresent() && headers.of(column.get()).isTitleFocused()) {
            headers.of(column.get()).focusEditor();
        } else if (column.isPresent()) {
            table.standOn(column.get());
            table.requestFocus();
        } else if (table.isFocused()) {
            pager.focusFirst();
        } else if (!holdsKeyboard(pager)) {
            table.cursor().ifPresent(cursor -> headers.of(cursor).focusTitle());
        }
    }

    /// By the focus itself: once its drop-down was filled, the pager says for ever that the focus is within.
    private static boolean holdsKeyboard(Node part) {
        Node node = part.getScene().getFocusOwner();
        while (node != null && !node.equals(part)) {
            node = node.getParent();
        }
        return node != null;
    }
}
