package assistance.client.grid.table.cell;

import assistance.api.Line;
import assistance.client.ui.Texts;

/// The small "?" at the end of a row, whose tooltip recalls the message the ticket was opened with.
public final class FirstMessageCell extends TicketCell {
    private final Texts texts;
    private final FirstMessageTip message = new FirstMessageTip();

    public FirstMessageCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("first-message");
    }

    @Override
    void show(Line.Ticket ticket) {
        setText("?");
        message.fill(ticket);
        setTooltip(message);
        setAccessibleText(texts.get("grid.firstMessage", ticket.firstMessage()));
    }

    @Override
    void clear() {
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
    }
}
