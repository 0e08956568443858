package assistance.client.grid.table;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import assistance.api.Line;
import assistance.client.ui.Texts;

/// The small "?" at the end of a row, whose tooltip recalls the message the ticket was opened with.
final class FirstMessageCell extends TicketCell {
    private static final double WIDTH = 480;
    private static final Duration SHOW_DELAY = Duration.millis(200);

    private final Texts texts;
    private final Tooltip message = new Tooltip();

    FirstMessageCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("first-message");
        message.getStyleClass().add("first-message-tooltip");
        message.setWrapText(true);
        message.setMaxWidth(WIDTH);
        message.setShowDelay(SHOW_DELAY);
        message.setShowDuration(Duration.INDEFINITE);
    }

    @Override
    void show(Line.Ticket ticket) {
        setText("?");
        message.setText(Excerpt.of(ticket.firstMessage()));
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
