package assistance.client.grid;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above the grid: the grouping levels, what one can do with the whole grid, and the search. A narrow one
/// shows its tools as icons, with their words under the pointer.
final class GridToolbar extends HBox {
    private static final double NARROW = 940;

    private final List<? extends Labeled> tools;

    /// @param groups takes all the room that is left
    /// @param tools buttons with words and an icon
    GridToolbar(Node groups, List<? extends Labeled> tools, Node search) {
        this.tools = tools;
        getStyleClass().add("grid-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(groups, Priority.ALWAYS);
        getChildren().add(groups);
        getChildren().addAll(tools);
        getChildren().add(search);
        tools.forEach(tool -> tool.setMinWidth(Region.USE_PREF_SIZE));
        widthProperty().map(width -> width.doubleValue() < NARROW).orElse(false).subscribe(this::shrink);
    }

    private void shrink(boolean narrow) {
        for (Labeled tool : tools) {
            tool.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            tool.setTooltip(narrow ? new Tooltip(tool.getText()) : null);
            tool.setAccessibleText(tool.getText());
        }
    }
}
