package assistance.client.grid.table.cell;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import assistance.api.Line;

/// Recalls the message a ticket was opened with.
public final class FirstMessageTip extends Tooltip {
    private static final double WIDTH = 480;
    private static final Duration SHOW_DELAY = Duration.millis(200);

    public FirstMessageTip() {
        getStyleClass().add("first-message-tooltip");
        setWrapText(true);
        setMaxWidth(WIDTH);
        setShowDelay(SHOW_DELAY);
        setShowDuration(Duration.INDEFINITE);
    }

    public void fill(Line.Ticket ticket) {
        setText(Excerpt.of(ticket.firstMessage()));
    }
}
