package assistance.client.grid.filter.row;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import assistance.api.Operator;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.ui.Texts;

/// The operators of a column, the chosen one ticked, and the way back to none.
final class OperatorMenu extends ContextMenu {
    /// @param chosen what follows the choice of an operator or the return to none
    OperatorMenu(ColumnKind kind, FilterEditorModel model, Texts texts, Runnable chosen) {
        getStyleClass().add("operator-menu");
        Map<Operator, RadioMenuItem> items = new EnumMap<>(Operator.class);
        for (Operator operator : RowOperators.of(kind)) {
            var item = new RadioMenuItem(RowOperators.name(kind, operator, texts), new OperatorSymbol(operator));
            item.setOnAction(_ -> {
                model.choose(operator);
                chosen.run();
            });
            items.put(operator, item);
            getItems().add(item);
        }
        MenuItem reset = new MenuItem(texts.get("grid.row.reset"));
        reset.setOnAction(_ -> {
            model.reset();
            chosen.run();
        });
        getItems().addAll(new SeparatorMenuItem(), reset);
        setOnShowing(
                _ -> items.forEach((operator, item) -> item.setSelected(operator == model.operatorProperty().get())));
    }
}
