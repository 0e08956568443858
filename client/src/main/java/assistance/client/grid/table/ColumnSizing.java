package assistance.client.grid.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

import assistance.api.Column;
import assistance.client.grid.header.ColumnWidths;

/// Shares the width of the table among its columns. Each has its least width, or the one the user gave it; what is
/// left goes to the names that would like more, and to the title. Where nothing is left the table scrolls sideways
/// rather than squeezing anything.
@SuppressWarnings("rawtypes") // as the property it is made for
final class ColumnSizing implements Callback<TableView.ResizeFeatures, Boolean> {
    static final double NARROWEST = 60;
    private static final double WIDEST = 2000;
    /// What the first column has more on its left.
    private static final double EDGE = 12;
    /// The least width of each column, and the one at which its usual content is whole.
    private static final Map<Column, Width> WIDTHS = Map.of(Column.DATE, new Width(98, 98), Column.NUMBER,
            new Width(104, 104), Column.TITLE, new Width(240, 240), Column.PRIORITY, new Width(144, 146), Column.STATE,
            new Width(126, 132), Column.CONTRACT, new Width(95, 152), Column.COMPANY, new Width(95, 160),
            Column.AUTHOR, new Width(95, 152), Column.ASSIGNEE, new Width(112, 152));

    private final TicketColumns columns;
    private final ColumnWidths widths;
    private final Supplier<List<Column>> shown;
    private double room;

    ColumnSizing(TicketColumns columns, ColumnWidths widths, Supplier<List<Column>> shown) {
        this.columns = columns;
        this.widths = widths;
        this.shown = shown;
        widths.widthsProperty().subscribe(this::share);
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        TableColumn resized = features.getColumn();
        if (resized == null) {
            room = features.getContentWidth();
            share();
            return true;
        }
        columns.columnOf(resized).ifPresent(column -> moveDivider(column, features.getDelta()));
        return true;
    }

    /// Makes a column as wide as its content.
    void fit(Column column, double contentWidth) {
        give(column, contentWidth);
    }

    /// The divider follows the pointer: what one column gains, the next one loses as far as it can.
    private void moveDivider(Column column, double delta) {
        boolean elastic = column == elastic();
        if (!elastic || isGiven(column)) {
            give(column, widthOf(column) + delta);
        }
        int next = shown.get().indexOf(column) + 1;
        if (next < shown.get().size() && shown.get().get(next) != elastic() && !(elastic && isGiven(column))) {
            Column neighbour = shown.get().get(next);
            give(neighbour, widthOf(neighbour) - delta);
        }
    }

    private void give(Column column, double width) {
        double least = column == Column.TITLE ? least(column) : NARROWEST;
        widths.widthsProperty().put(column, (int) Math.clamp(Math.rint(width), least, WIDEST));
    }

    private void share() {
        List<Column> all = shown.get();
        if (all.isEmpty() || room == 0) {
            return;
        }
        double spare = room - columns.firstMessage().getWidth();
        double wish = 0;
        for (Column column : all) {
            spare -= least(column);
            wish += wish(column);
        }
        // Half of what is left makes names whole, as far as they need it; the title takes the other half and the rest.
        double share = wish == 0 ? 0 : Math.clamp(spare / 2 / wish, 0, 1);
        double left = spare;
        for (Column column : all) {
            left -= Math.floor(wish(column) * share);
        }
        for (Column column : all) {
            double width = least(column) + Math.floor(wish(column) * share);
            columns.of(column).setPrefWidth(column == elastic() ? width + Math.max(0, Math.floor(left)) : width);
        }
    }

    /// The column that takes what the others leave.
    private Column elastic() {
        List<Column> all = shown.get();
        return all.contains(Column.TITLE) ? Column.TITLE : all.getLast();
    }

    private boolean isGiven(Column column) {
        return widths.widthsProperty().containsKey(column);
    }

    private double widthOf(Column column) {
        return columns.of(column).getWidth();
    }

    private double least(Column column) {
        Integer given = widths.widthsProperty().get(column);
        double edge = column == shown.get().getFirst() ? EDGE : 0;
        return given == null ? width(column).least() + edge : given;
    }

    private double wish(Column column) {
        return isGiven(column) ? 0 : width(column).whole() - width(column).least();
    }

    private static Width width(Column column) {
        return Objects.requireNonNull(WIDTHS.get(column));
    }

    private record Width(double least, double whole) {}
}
