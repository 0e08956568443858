package assistance.client.grid.table;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

import assistance.api.Line;
import assistance.client.grid.header.ColumnHeader;

/// The table's skin, which tells how far it is scrolled sideways and lets a double click on a divider fit a column in
/// the same way as its menu does.
@SuppressWarnings("rawtypes") // as the headers it makes
final class TicketTableSkin extends TableViewSkin<Line> {
    TicketTableSkin(TicketTable table) {
        super(table);
        Rows rows = (Rows) getVirtualFlow();
        ScrollBar across = rows.across();
        ScrollBar down = rows.down();
        DoubleBinding seen = Bindings.createDoubleBinding(
                () -> rows.getWidth() - (down.isVisible() ? down.getWidth() : 0), rows.widthProperty(),
                down.visibleProperty(), down.widthProperty());
        table.follow(across.valueProperty(), seen);
    }

    /// Scrolls as little as it takes to see a row, and gives it.
    Optional<TableRow<Line>> rowInSight(int index) {
        getVirtualFlow().scrollTo(index);
        getSkinnable().layout();
        return Optional.ofNullable(getVirtualFlow().getVisibleCell(index));
    }

    @Override
    protected VirtualFlow<TableRow<Line>> createVirtualFlow() {
        return new Rows();
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new TableHeaderRow(this) {
            @Override
            protected NestedTableColumnHeader createRootHeader() {
                return new NestedTableColumnHeader(null) {
                    @Override
                    protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
                        return new FittingHeader(column);
                    }
                };
            }
        };
    }

    private static final class FittingHeader extends TableColumnHeader {
        FittingHeader(TableColumnBase column) {
            super(column);
        }

        /// Asked for all rows by a double click, for a few at the start, when there is nothing to fit yet.
        @Override
        protected void resizeColumnToFitContent(int rows) {
            if (rows < 0 && getTableColumn().getGraphic() instanceof ColumnHeader header) {
                header.fit();
            }
        }
    }

    private static final class Rows extends VirtualFlow<TableRow<Line>> {
        ScrollBar across() {
            return getHbar();
        }

        ScrollBar down() {
            return getVbar();
        }
    }
}
