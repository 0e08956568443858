package assistance.client.grid.header;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Texts;

/// The head of one column: its title, which sorts and is dragged, with the funnel; below, its cell of the filter row.
public final class ColumnHeader extends VBox {
    private final Column column;
    private final TicketGridModel model;
    private final Texts texts;
    private final HBox title = new HBox();
    private final SortMark mark = new SortMark();
    private final Node funnel;
    private final Node editor;
    private Runnable fit = () -> {};

    ColumnHeader(Column column, TicketGridModel model, HeaderSlots slots, HeaderMenu menu, HeaderDrag drag,
            Texts texts) {
        this.column = column;
        this.model = model;
        this.texts = texts;
        funnel = slots.funnel().apply(column);
        editor = slots.editor().apply(column);
        getStyleClass().add("grid-header");
        setId("header-" + column);

        Label words = new Label(texts.get("grid.column." + column));
        words.getStyleClass().add("column-title");
        words.setMinWidth(0);
        title.getChildren().addAll(words, mark, inert(funnel));
        title.getStyleClass().add("title-line");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setAccessibleRole(AccessibleRole.BUTTON);
        title.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !drag.hasMoved()) {
                title.requestFocus();
                sort(click.isShiftDown(), click.isShortcutDown());
            }
        });
        drag.addSource(title, column, words.getText());
        menu.attach(title, column, this::fit);

        StackPane filter = inert(editor);
        filter.getStyleClass().add("filter-cell");
        filter.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, filter);
        // The table has ideas of its own about a mouse on its headers.
        addEventHandler(MouseEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (isForRows(key)) {
                key.consume();
            }
        });
        model.queryProperty().subscribe(query -> show(SortOrder.of(query)));
    }

    /// Gives the title the keyboard.
    public void focusTitle() {
        title.requestFocus();
    }

    /// Gives the cell of the filter row the keyboard.
    public void focusEditor() {
        editor.lookupAll("*").stream().filter(ColumnHeader::takesKeys).findFirst().ifPresent(Node::requestFocus);
    }

    /// Whether the title has the keyboard, not the cell of the filter row.
    public boolean isTitleFocused() {
        return title.isFocused();
    }

    /// Says how [#fit()] is done.
    public void onFit(Runnable newFit) {
        fit = newFit;
    }

    /// Makes the column as wide as its content.
    public void fit() {
        fit.run();
    }

    /// The width all of the title needs.
    public double naturalWidth() {
        return title.prefWidth(-1);
    }

    Column column() {
        return column;
    }

    Node title() {
        return title;
    }

    Node funnel() {
        return funnel;
    }

    /// As a click on the title does.
    void sort(boolean further, boolean clear) {
        model.change(query -> {
            if (clear) {
                return SortOrder.without(query, column);
            }
            return further ? SortOrder.alsoBy(query, column) : SortOrder.by(query, column);
        });
    }

    /// Keys by which the table would move the selection, also when they come from an editor in its header.
    private static boolean isForRows(KeyEvent key) {
        return key.getCode().isNavigationKey() || key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER
                || (key.getCode() == KeyCode.A && key.isShortcutDown());
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
    }

    private void show(List<Sort> order) {
        mark.show(order, column);
        int place = SortOrder.placeOf(order, column);
        String name = texts.get("grid.column." + column);
        title.setAccessibleText(place < 0
                ? name
                : texts.get(order.get(place).descending() ? "grid.header.sortedDown" : "grid.header.sortedUp", name,
                        place + 1));
    }

    /// A part whose clicks are its own.
    private static StackPane inert(Node part) {
        StackPane around = new StackPane(part);
        around.addEventHandler(MouseEvent.ANY, Event::consume);
        return around;
    }
}
