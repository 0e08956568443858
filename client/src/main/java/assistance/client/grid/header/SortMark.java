package assistance.client.grid.header;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.client.ui.Icons;

/// The arrow of a column that sorts, upwards from the smallest value on, with its rank when several columns sort.
final class SortMark extends HBox {
    private final FontIcon arrow = Icons.of(Feather.ARROW_UP, "sort-arrow");
    private final Label rank = new Label();

    SortMark() {
        getStyleClass().add("sort-mark");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
        rank.getStyleClass().add("sort-rank");
        getChildren().addAll(arrow, rank);
        show(List.of(), Column.DATE);
    }

    void show(List<Sort> order, Column column) {
        int place = SortOrder.placeOf(order, column);
        setVisible(place >= 0);
        setManaged(place >= 0);
        if (place >= 0) {
            arrow.setIconCode(order.get(place).descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP);
            rank.setText(Integer.toString(place + 1));
            rank.setVisible(order.size() > 1);
            rank.setManaged(order.size() > 1);
        }
    }
}
