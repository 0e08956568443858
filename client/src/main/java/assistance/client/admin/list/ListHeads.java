package assistance.client.admin.list;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys on the heads of a list, as on those of the tickets: Ctrl and up from the rows leads to them, down back,
/// left and right from one to the next, and Enter or Space orders by it, the other way round the second time.
final class ListHeads<T> {
    private final TableView<T> table;

    ListHeads(TableView<T> table) {
        this.table = table;
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (press(key)) {
                key.consume();
            }
        });
    }

    private boolean press(KeyEvent key) {
        int place = key.getTarget() instanceof TableColumnHeader head
                ? table.getVisibleLeafColumns().indexOf(head.getTableColumn())
                : -1;
        if (place < 0) {
            boolean up = key.isShortcutDown() && key.getCode() == KeyCode.UP;
            return up && stand(0);
        }
        return switch (key.getCode()) {
            case LEFT -> stand(place - 1);
            case RIGHT -> stand(place + 1);
            case ENTER, SPACE -> sort(table.getVisibleLeafColumn(place));
            case DOWN, ESCAPE -> leave();
            default -> key.getCode().isNavigationKey();
        };
    }

    private boolean stand(int place) {
        if (place >= 0 && place < table.getVisibleLeafColumns().size()) {
            table.scrollToColumnIndex(place);
            TableColumn<T, ?> column = table.getVisibleLeafColumn(place);
            table.lookupAll(".column-header")
                    .stream()
                    .filter(node -> node instanceof TableColumnHeader head && column.equals(head.getTableColumn()))
                    .forEach(Node::requestFocus);
        }
        return true;
    }

    private boolean sort(TableColumn<T, ?> column) {
        if (table.getSortOrder().contains(column)) {
            column.setSortType(
                    column.getSortType() == SortType.ASCENDING ? SortType.DESCENDING : SortType.ASCENDING);
        } else if (column.isSortable()) {
            column.setSortType(SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
        return true;
    }

    private boolean leave() {
        table.requestFocus();
        return true;
    }
}
