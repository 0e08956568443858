package assistance.client.grid.filter.funnel;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Texts;

/// A value with its box in front and its count behind. A click anywhere on it ticks it.
final class ValueCell extends TreeCell<FunnelValue> {
    private static final double INDENT = 18;
    private static final double AROUND = 34;

    private final FunnelModel model;
    private final Texts texts;
    private final CheckBox box = new CheckBox();
    private final Label label = new Label();
    private final Label count = new Label();
    private final HBox content = new HBox(box, label, count);

    ValueCell(FunnelModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        box.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        content.getStyleClass().add("value");
        content.setAlignment(Pos.CENTER_LEFT);
        content.setOnMousePressed(this::select);
        content.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.toggle(getItem());
                click.consume();
            }
        });
        model.changesProperty().subscribe(this::showTick);
    }

    @Override
    protected void updateItem(@Nullable FunnelValue value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(value.label());
        count.setText(texts.get("grid.funnel.count", value.count()));
        int level = getTreeView().getTreeItemLevel(getTreeItem());
        content.prefWidthProperty().bind(getTreeView().widthProperty().subtract(AROUND + INDENT * level));
        setGraphic(content);
        showTick();
    }

    /// The tree's own reaction to a press would open a year at the second click.
    private void select(MouseEvent press) {
        getTreeView().requestFocus();
        getTreeView().getSelectionModel().select(getTreeItem());
        press.consume();
    }

    private void showTick() {
        FunnelValue value = getItem();
        if (value != null) {
            FunnelModel.Tick tick = model.tick(value);
            box.setIndeterminate(tick == FunnelModel.Tick.SOME);
            box.setSelected(tick == FunnelModel.Tick.ON);
            setAccessibleText(texts.get("grid.funnel.spoken." + tick, value.label(), value.count()));
        }
    }
}
