package assistance.client.grid.header;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Sort;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A column in the group panel: its name and direction, which a click reverses, its funnel, and a cross.
final class GroupChip extends HBox {
    private final Sort level;
    private final TicketGridModel model;

    GroupChip(Sort level, TicketGridModel model, Node funnel, HeaderMenu menu, HeaderDrag drag, Texts texts) {
        this.level = level;
        this.model = model;
        String name = texts.get("grid.column." + level.column());
        getStyleClass().add("group-chip");
        setId("chip-" + level.column());
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.get(level.descending() ? "grid.groups.chipDown" : "grid.groups.chipUp", name));

        Label words = new Label(name,
                Icons.of(level.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP, "sort-arrow"));
        words.setMinWidth(0);
        Button cross = Icons.button(Feather.X, texts.get("grid.groups.remove", name));
        cross.getStyleClass().add("chip-cross");
        cross.setOnAction(_ -> ungroup());
        cross.setFocusTraversable(false);
        HBox own = new HBox(funnel, cross);
        own.getStyleClass().add("chip-buttons");
        own.setAlignment(Pos.CENTER);
        own.addEventHandler(MouseEvent.ANY, Event::consume);
        getChildren().addAll(words, own);

        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !drag.hasMoved()) {
                reverse();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        drag.addSource(this, level.column(), name);
        menu.attach(this, level.column(), null);
    }

    Sort level() {
        return level;
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> reverse();
            case DELETE, BACK_SPACE -> ungroup();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void reverse() {
        model.change(query -> Grouping.reverse(query, level.column()));
    }

    private void ungroup() {
        model.change(query -> Grouping.ungroup(query, level.column()));
    }
}
