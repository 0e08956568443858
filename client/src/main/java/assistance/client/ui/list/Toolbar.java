package assistance.client.ui.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above a list: what it begins with, what one can do there, and the search. A narrow one shows its tools as
/// icons, with their words under the pointer.
public final class Toolbar extends HBox {
    private final List<? extends Labeled> tools;
    private final List<? extends Labeled> silent;

    /// @param first takes all the room that is left
    /// @param tools buttons with words and an icon; those with a tooltip of their own keep it
    /// @param whole the least width at which the tools show their words
    public Toolbar(Node first, List<? extends Labeled> tools, Node search, double whole) {
        this.tools = tools;
        silent = tools.stream().filter(tool -> tool.getTooltip() == null).toList();
        getStyleClass().add("list-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(first, Priority.ALWAYS);
        getChildren().add(first);
        getChildren().addAll(tools);
        getChildren().add(search);
        tools.forEach(tool -> tool.setMinWidth(Region.USE_PREF_SIZE));
        widthProperty().map(width -> width.doubleValue() < whole).orElse(false).subscribe(this::shrink);
    }

    private void shrink(boolean narrow) {
        for (Labeled tool : tools) {
            tool.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            tool.setAccessibleText(tool.getText());
        }
        silent.forEach(tool -> tool.setTooltip(narrow ? new Tooltip(tool.getText()) : null));
    }
}
