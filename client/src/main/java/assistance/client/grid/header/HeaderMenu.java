package assistance.client.grid.header;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.TicketQuery;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Texts;

/// The menu of a column, on its header or on its name in the group panel.
public final class HeaderMenu {
    private final TicketGridModel model;
    private final ColumnChooser chooser;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    public HeaderMenu(TicketGridModel model, ColumnChooser chooser, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.texts = texts;
    }

    /// Opens on a right click and by the keys that ask for a menu.
    ///
    /// @param fit makes the column as wide as its content, null when it is not on screen
    void attach(Node owner, Column column, @Nullable Runnable fit) {
        owner.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            fill(owner, column, fit);
            if (request.isKeyboardTrigger()) {
                menu.show(owner, Side.BOTTOM, 0, 0);
            } else {
                menu.show(owner, request.getScreenX(), request.getScreenY());
            }
            request.consume();
        });
    }

    private void fill(Node owner, Column column, @Nullable Runnable fit) {
        TicketQuery query = model.queryProperty().get();
        boolean groups = Grouping.has(query, column);
        boolean sorts = query.sort().stream().anyMatch(sort -> sort.column() == column);
        menu.hide();
        menu.getItems()
                .setAll(entry("ascending", true, () -> sort(column, false)),
                        entry("descending", true, () -> sort(column, true)),
                        entry("unsort", sorts, () -> model.change(from -> SortOrder.without(from, column))),
                        new SeparatorMenuItem(),
                        entry("group", !groups, () -> model.change(from -> Grouping.by(from, column))),
                        entry("ungroup", groups, () -> model.change(from -> Grouping.ungroup(from, column))),
                        entry("ungroupAll", !query.groupBy().isEmpty(), () -> model.change(Grouping::ungroupAll)),
                        new SeparatorMenuItem(),
                        entry("choose", true, () -> chooser.show(owner)),
                        entry("fit", fit != null, () -> {
                            if (fit != null) {
                                fit.run();
                            }
                        }));
    }

    private void sort(Column column, boolean descending) {
        model.change(from -> Grouping.has(from, column)
                ? Grouping.sort(from, column, descending)
                : SortOrder.by(from, column, descending));
    }

    private MenuItem entry(String name, boolean possible, Runnable action) {
        MenuItem entry = new MenuItem(texts.get("grid.header." + name));
        entry.setId(name);
        entry.setDisable(!possible);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
