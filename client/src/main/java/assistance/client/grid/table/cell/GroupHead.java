package assistance.client.grid.table.cell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import assistance.api.Line;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// What the head of a group shows across all columns: an arrow, the column, the value, the number of tickets, and
/// whether a page cuts the group.
public final class GroupHead extends HBox {
    private static final double INDENT = 24;

    private final Texts texts;
    private final HBox indent = new HBox();
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN, "group-arrow");
    private final Label column = new Label();
    private final Label value = new Label();
    private final Label count = new Label();
    private final Label cut = new Label();

    public GroupHead(Texts texts) {
        this.texts = texts;
        getStyleClass().add("group-head");
        setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().add("semibold");
        value.setMinWidth(0);
        column.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("group-count");
        count.setMinWidth(USE_PREF_SIZE);
        cut.getStyleClass().add("group-count");
        getChildren().addAll(indent, arrow, column, value, count, cut);
    }

    public void show(Line.Group group) {
        indent.setMinWidth(group.level() * INDENT);
        arrow.setIconCode(group.collapsed() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        column.setText(texts.get("grid.column." + group.column()) + ":");
        value.setText(label(group));
        count.setText(texts.get("grid.group.count", group.count()));
        cut.setText(cut(group));
    }

    public String spoken(Line.Group group) {
        return texts.get(group.collapsed() ? "grid.group.closed" : "grid.group.open",
                texts.get("grid.column." + group.column()), label(group), group.count());
    }

    private String label(Line.Group group) {
        return group.label().isEmpty() ? texts.get("grid.blankValue") : group.label();
    }

    private String cut(Line.Group group) {
        if (group.continued() && group.continues()) {
            return texts.get("grid.group.cutTwice");
        }
        if (group.continued()) {
            return texts.get("grid.group.continued");
        }
        return group.continues() ? texts.get("grid.group.continues") : "";
    }
}
