package assistance.client.grid.filter.row;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;

import assistance.api.Filter;
import assistance.client.ui.Texts;

/// The labels of a column of choices, the applied one ticked, and all of them first.
final class LabelMenu extends ContextMenu {
    private final FilterEditorModel model;
    private final RadioMenuItem all;
    private final Map<String, RadioMenuItem> labels = new LinkedHashMap<>();

    LabelMenu(FilterEditorModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("label-menu");
        all = new RadioMenuItem(texts.get("grid.row.all"));
        all.setOnAction(_ -> model.reset());
        getItems().add(all);
        for (String code : model.values().codes()) {
            var item = new RadioMenuItem(model.values().label(code));
            item.setOnAction(_ -> model.pick(code));
            labels.put(code, item);
            getItems().add(item);
        }
        setOnShowing(_ -> tick());
    }

    private void tick() {
        Filter.Condition applied = model.applied();
        all.setSelected(applied == null);
        labels.forEach((code, item) -> item.setSelected(applied != null && ValueText.isExact(applied.operator())
                && applied.values().contains(code)));
    }
}
