package assistance.client.live;

import java.util.Set;
import java.util.function.LongConsumer;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.controlsfx.control.Notifications;

import assistance.api.TicketEvent;
import assistance.client.ui.Texts;

/// Says on the desktop what others do to tickets while the user looks at another program; a click brings the ticket.
public final class TicketNotices {
    private static final Duration SHOWN = Duration.seconds(12);
    private static final int MOST = 4;
    private static final Set<TicketEvent.Kind> TOLD = Set.of(TicketEvent.Kind.OPENED, TicketEvent.Kind.MESSAGE,
            TicketEvent.Kind.NOTE, TicketEvent.Kind.REOPENED);

    private final Stage window;
    private final long userId;
    private final LongConsumer open;
    private final Texts texts;

    /// @param window the client's
    /// @param open shows a ticket
    public TicketNotices(Stage window, long userId, LongConsumer open, Texts texts) {
        this.window = window;
        this.userId = userId;
        this.open = open;
        this.texts = texts;
    }

    /// Tells of an event, if it is one to be told.
    public void tell(TicketEvent event) {
        if (window.isFocused() || !window.isShowing() || !TOLD.contains(event.kind())
                || event.author().id() == userId) {
            return;
        }
        Notifications.create()
                .graphic(new TicketNotice(
                        texts.get("live.title." + event.kind(), Long.toString(event.ticket()), event.author().name()),
                        event.title()))
                .hideAfter(SHOWN)
                .threshold(MOST, Notifications.create()
                        .graphic(new TicketNotice(texts.get("live.several"), texts.get("live.open")))
                        .onAction(_ -> toFront()))
                .onAction(_ -> {
                    toFront();
                    open.accept(event.ticket());
                })
                .show();
    }

    private void toFront() {
        window.setIconified(false);
        window.show();
        window.toFront();
        window.requestFocus();
    }
}
