package assistance.client.grid.filter.row;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;

import assistance.api.Filter;
import assistance.client.ui.Texts;

/// The labels of a column of choices, the applied one ticked, and all of them first.
final class LabelMenu extends ContextMenu {
    LabelMenu(FilterEditorModel model, Texts texts) {
        ValueText values = model.values();
        setOnShowing(_ -> {
            Filter.Condition applied = model.applied();
            var all = new RadioMenuItem(texts.get("grid.row.all"));
            all.setSelected(applied == null);
            all.setOnAction(_ -> model.reset());
            getItems().setAll(all);
            for (String code : values.codes()) {
                var item = new RadioMenuItem(values.label(code));
                item.setSelected(applied != null && ValueText.isExact(applied.operator())
                        && applied.values().contains(code));
                item.setOnAction(_ -> model.pick(code));
                getItems().add(item);
            }
        });
    }
}
