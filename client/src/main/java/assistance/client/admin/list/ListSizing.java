package assistance.client.admin.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// Shares the width of a list among its columns: each has its least width, or the one the user gave it, and those that
/// can use more share what is left. Where nothing is left the table scrolls sideways rather than squeezing anything.
@SuppressWarnings("rawtypes") // as the property it is made for
final class ListSizing<T> implements Callback<TableView.ResizeFeatures, Boolean> {
    private static final double NARROWEST = 48;
    private static final double WIDEST = 2000;

    private final Map<? extends TableColumn, ListColumn<T>> columns;
    private final List<? extends TableColumn> order;
    private final Map<TableColumn, Double> given = new HashMap<>();
    private double room;

    /// @param order from left to right
    ListSizing(Map<? extends TableColumn, ListColumn<T>> columns, List<? extends TableColumn> order) {
        this.columns = columns;
        this.order = order;
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        TableColumn resized = features.getColumn();
        if (resized == null) {
            room = features.getContentWidth();
        } else if (columns.containsKey(resized)) {
            given.put(resized, Math.clamp(resized.getWidth() + features.getDelta(), NARROWEST, WIDEST));
        }
        share();
        return true;
    }

    private void share() {
        double spare = room;
        double growth = 0;
        for (TableColumn column : order) {
            spare -= least(column);
            growth += growth(column);
        }
        double left = Math.max(0, spare);
        TableColumn last = null;
        for (TableColumn column : order) {
            double more = growth == 0 ? 0 : Math.floor(Math.max(0, spare) * growth(column) / growth);
            left -= more;
            column.setPrefWidth(least(column) + more);
            last = growth(column) > 0 ? column : last;
        }
        if (last != null && left > 0) {
            last.setPrefWidth(last.getPrefWidth() + left);
        }
    }

    private double least(TableColumn column) {
        Double width = given.get(column);
        ListColumn<T> look = columns.get(column);
        return width != null ? width : look == null ? NARROWEST : look.least();
    }

    private double growth(TableColumn column) {
        ListColumn<T> look = columns.get(column);
        return look == null || given.containsKey(column) ? 0 : look.growth();
    }
}
