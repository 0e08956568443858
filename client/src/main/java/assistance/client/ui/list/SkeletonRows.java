package assistance.client.ui.list;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Grey bars where rows will come.
public final class SkeletonRows extends VBox {
    private static final int ROWS = 10;
    private static final double[] WIDTHS = {72, 28, 320, 110, 90, 110};

    public SkeletonRows() {
        getStyleClass().add("skeleton");
        for (int i = 0; i < ROWS; i++) {
            HBox row = new HBox();
            row.getStyleClass().add("skeleton-row");
            for (double width : WIDTHS) {
                Region bar = new Region();
                bar.getStyleClass().add("skeleton-bar");
                bar.setMinWidth(width);
                row.getChildren().add(bar);
            }
            getChildren().add(row);
        }
    }
}
