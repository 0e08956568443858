package assistance.client.grid.filter.funnel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import assistance.client.ui.Texts;

/// The values of a funnel, each with its box and its count; dates as years that open to months and days.
final class ValueTree extends TreeView<FunnelValue> {
    private static final double ROW_HEIGHT = 30;
    private static final int FEW = 40;

    private final FunnelModel model;
    private final Consumer<String> startSearch;

    /// @param startSearch takes what is typed here
    ValueTree(FunnelModel model, Texts texts, Consumer<String> startSearch) {
        this.model = model;
        this.startSearch = startSearch;
        setId("funnel-values");
        getStyleClass().add("value-tree");
        setAccessibleText(texts.get("grid.funnel.values"));
        setShowRoot(false);
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(_ -> new ValueCell(model, texts));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /// @param open shows the parts of years and months, when they are not too many
    void show(List<FunnelValue> values, boolean open) {
        TreeItem<FunnelValue> root = new TreeItem<>();
        boolean few = values.stream().flatMap(FunnelValue::leaves).limit(FEW + 1).count() <= FEW;
        values.forEach(value -> root.getChildren().add(item(value, open && few)));
        if (root.getChildren().size() == 1) {
            root.getChildren().getFirst().setExpanded(true);
        }
        boolean flat = values.stream().allMatch(value -> value.parts().isEmpty());
        getStyleClass().remove("flat");
        if (flat) {
            getStyleClass().add("flat");
        }
        setRoot(root);
        getSelectionModel().selectFirst();
    }

    /// Takes the focus, on a value.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private TreeItem<FunnelValue> item(FunnelValue value, boolean open) {
        TreeItem<FunnelValue> item = new TreeItem<>(value);
        value.parts().forEach(part -> item.getChildren().add(item(part, open)));
        item.setExpanded(open || (!value.parts().isEmpty() && model.tick(value) == FunnelModel.Tick.SOME));
        return item;
    }

    private void press(KeyEvent key) {
        TreeItem<FunnelValue> selected = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && selected != null) {
            model.toggle(selected.getValue());
            key.consume();
        }
    }

    private void type(KeyEvent key) {
        String typed = key.getCharacter();
        boolean writes = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        if (writes && !typed.isBlank() && !Character.isISOControl(typed.codePointAt(0))) {
            startSearch.accept(typed);
            key.consume();
        }
    }
}
