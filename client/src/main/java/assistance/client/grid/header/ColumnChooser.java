package assistance.client.grid.header;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import assistance.api.Column;
import assistance.api.TicketQuery;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// The small window where the user ticks the columns to see; one stays at least.
public final class ColumnChooser {
    private final ColumnSet columns;
    private final Map<Column, CheckBox> boxes = new EnumMap<>(Column.class);
    private final Popup popup = new Popup();

    public ColumnChooser(TicketGridModel model, ColumnSet columns, Texts texts) {
        this.columns = columns;
        Label title = new Label(texts.get("grid.header.choose"));
        title.getStyleClass().add("semibold");
        VBox content = new VBox(title);
        content.getStyleClass().addAll("column-chooser", "grid-popup");
        Stylesheets.add(content, "grid");
        for (Column column : columns.all()) {
            CheckBox box = new CheckBox(texts.get("grid.column." + column));
            box.setId("choose-" + column);
            box.setMnemonicParsing(false);
            box.setOnAction(_ -> model.change(from -> columns.choose(from, column, box.isSelected())));
            boxes.put(column, box);
            content.getChildren().add(box);
        }
        Hyperlink reset = new Hyperlink(texts.get("grid.header.defaultColumns"));
        reset.setId("default-columns");
        reset.setOnAction(_ -> model.change(from -> from.withColumns(List.of())));
        content.getChildren().add(reset);
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        model.queryProperty().subscribe(this::follow);
    }

    /// Opens below a node, within the screen.
    public void show(Node owner) {
        Bounds below = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, below.getMinX(), below.getMaxY());
        boxes.values().iterator().next().requestFocus();
    }

    private void follow(TicketQuery query) {
        List<Column> chosen = columns.chosen(query);
        boxes.forEach((column, box) -> {
            box.setSelected(chosen.contains(column));
            box.setDisable(chosen.equals(List.of(column)));
        });
    }
}
