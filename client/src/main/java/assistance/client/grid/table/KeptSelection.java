package assistance.client.grid.table;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import assistance.api.Line;
import assistance.client.grid.TicketGridModel;

/// Finds the line the user stands on again after other lines have come: a ticket by its number, a group by its path.
final class KeptSelection {
    private final TableView<Line> table;
    private final TicketGridModel model;
    private @Nullable List<String> group;
    private boolean changing;

    /// Hands the lines to the table: what the table makes of its selection while they change is not the user's doing.
    KeptSelection(TableView<Line> table, TicketGridModel model) {
        this.table = table;
        this.model = model;
        model.lines().addListener((ListChangeListener<Line>) _ -> changing = true);
        table.setItems(model.lines());
        model.lines().addListener((ListChangeListener<Line>) _ -> {
            changing = false;
            selectAgain();
        });
        table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        model.selectedProperty().subscribe(() -> {
            group = null;
            selectAgain();
        });
    }

    /// Stands on the head of a group, also when it only comes with other lines.
    void standOn(List<String> path) {
        group = path;
        selectAgain();
    }

    private void follow(@Nullable Line line) {
        if (changing) {
            return;
        }
        if (line instanceof Line.Ticket ticket) {
            group = null;
            model.selectedProperty().set(ticket.number());
        } else if (line instanceof Line.Group) {
            group = GroupPaths.at(table.getItems(), table.getSelectionModel().getSelectedIndex());
        }
    }

    private void selectAgain() {
        int row = find(model.lines());
        if (row < 0) {
            table.getSelectionModel().clearSelection();
            // Where an arrow key begins.
            table.getFocusModel().focus(0);
        } else if (table.getSelectionModel().getSelectedIndex() != row) {
            table.getSelectionModel().clearAndSelect(row);
        }
    }

    private int find(ObservableList<Line> lines) {
        for (int row = 0; row < lines.size(); row++) {
            boolean here = switch (lines.get(row)) {
                case Line.Ticket ticket -> group == null && ticket.number() == model.selectedProperty().get();
                case Line.Group _ -> group != null && group.equals(GroupPaths.at(lines, row));
            };
            if (here) {
                return row;
            }
        }
        return -1;
    }
}
