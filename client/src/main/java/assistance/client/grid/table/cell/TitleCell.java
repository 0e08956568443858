package assistance.client.grid.table.cell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import assistance.api.FoldedText;
import assistance.api.Line;
import assistance.client.ui.Texts;

/// A ticket's title after a dot that is blue while the ticket is unread. A title the column is too narrow for is shown
/// whole under the pointer.
public final class TitleCell extends MarkedCell {
    private static final double TOOLTIP_WIDTH = 480;

    private final Region dot = new Region();
    private final Texts texts;

    public TitleCell(Texts texts, ObservableValue<FoldedText> phrase) {
        super(phrase);
        this.texts = texts;
        dot.getStyleClass().add("unread-dot");
        hoverProperty().subscribe(over -> setTooltip(over && isCut() ? wholeTitle() : null));
    }

    @Override
    void show(Line.Ticket ticket) {
        setText(ticket.title());
        setGraphic(dot);
        dot.setOpacity(ticket.unread() ? 1 : 0);
        setAccessibleText(ticket.unread() ? texts.get("grid.unread", ticket.title()) : ticket.title());
    }

    @Override
    void clear() {
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
    }

    private boolean isCut() {
        return getText() != null && prefWidth(-1) > getWidth();
    }

    private Tooltip wholeTitle() {
        Tooltip tooltip = new Tooltip(getText());
        tooltip.getStyleClass().add("title-tooltip");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }
}
