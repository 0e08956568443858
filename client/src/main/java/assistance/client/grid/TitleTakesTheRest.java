package assistance.client.grid;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// Gives one column the width the others leave. Where they leave less than its least width the table scrolls sideways
/// rather than squeezing anything.
@SuppressWarnings("rawtypes") // as the property it is made for
final class TitleTakesTheRest implements Callback<TableView.ResizeFeatures, Boolean> {
    private final TableColumn<?, ?> title;

    TitleTakesTheRest(TableColumn<?, ?> title) {
        this.title = title;
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        boolean resized = features.getColumn() != null && TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        double others = -title.getWidth();
        for (Object column : features.getTable().getVisibleLeafColumns()) {
            others += ((TableColumn<?, ?>) column).getWidth();
        }
        title.setPrefWidth(Math.max(title.getMinWidth(), Math.floor(features.getContentWidth() - others)));
        return resized || features.getColumn() == null;
    }
}
