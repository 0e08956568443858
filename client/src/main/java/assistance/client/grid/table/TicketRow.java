package assistance.client.grid.table;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import assistance.api.Line;
import assistance.client.grid.table.cell.GroupHead;
import assistance.client.ui.Texts;

/// A row that is opened by a click: a ticket, which stands out while it is unread, or the head of a group, which lies
/// over the cells of all columns and stays where it is while these scroll sideways.
final class TicketRow extends TableRow<Line> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final TicketTable table;
    private final GroupHead head;

    /// @param open opens what stands at an index
    TicketRow(TicketTable table, RowMenu menu, Texts texts, IntConsumer open) {
        this.table = table;
        head = new GroupHead(texts);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && !isEmpty()) {
                open.accept(getIndex());
            }
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (!isEmpty()) {
                asked.consume();
                menu.ask(getIndex(), asked.getScreenX(), asked.getScreenY());
            }
        });
        table.scrolledProperty().subscribe(this::placeHead);
        table.seenWidthProperty().subscribe(this::placeHead);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Line shown = empty ? null : line;
        pseudoClassStateChanged(UNREAD, shown instanceof Line.Ticket ticket && ticket.unread());
        pseudoClassStateChanged(GROUP, shown instanceof Line.Group);
        if (shown instanceof Line.Group group) {
            head.show(group);
            setAccessibleText(head.spoken(group));
        } else {
            setAccessibleText(null);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean isGroup = !isEmpty() && getItem() instanceof Line.Group;
        if (isGroup != getChildren().contains(head)) {
            if (isGroup) {
                getChildren().add(head);
            } else {
                getChildren().remove(head);
            }
        }
        placeHead();
    }

    private void placeHead() {
        if (head.getParent() != null) {
            head.resizeRelocate(table.scrolledProperty().get(), 0, table.seenWidthProperty().get(), getHeight());
        }
    }
}
