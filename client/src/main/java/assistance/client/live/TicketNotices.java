package assistance.client.live;

import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

import assistance.api.TicketEvent;
import assistance.api.account.Occasion;
import assistance.client.ui.Front;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Says on the desktop what others do to tickets while the user looks at another program; a click brings the ticket.
public final class TicketNotices {
    private static final Duration SHOWN = Duration.seconds(12);
    private static final int MOST = 4;

    private final Stage window;
    private final long userId;
    private final Predicate<Occasion> wanted;
    private final LongConsumer open;
    private final BiConsumer<String, String> besideTheClock;
    private final Texts texts;

    /// @param window the client's
    /// @param wanted whether the user wants a notice of an occasion
    /// @param open shows a ticket
    /// @param besideTheClock says a title and a sentence while the window is closed
    public TicketNotices(Stage window, long userId, Predicate<Occasion> wanted, LongConsumer open,
            BiConsumer<String, String> besideTheClock, Texts texts) {
        this.window = window;
        this.userId = userId;
        this.wanted = wanted;
        this.open = open;
        this.besideTheClock = besideTheClock;
        this.texts = texts;
    }

    /// Tells of an event, if it is one to be told.
    public void tell(TicketEvent event) {
        Occasion occasion = occasionOf(event.kind());
        if (window.isFocused() || event.author().id() == userId || occasion == null || !wanted.test(occasion)) {
            return;
        }
        String title = texts.get("live.title." + event.kind(), Long.toString(event.ticket()), event.author().name());
        if (!window.isShowing()) {
            besideTheClock.accept(title, event.title());
            return;
        }
        show(Notifications.create()
                .graphic(new TicketNotice(title, event.title()))
                .hideAfter(SHOWN)
                .threshold(MOST, Notifications.create()
                        .graphic(new TicketNotice(texts.get("live.several"), texts.get("live.open")))
                        .onAction(_ -> Front.bring(window)))
                .onAction(_ -> {
                    Front.bring(window);
                    open.accept(event.ticket());
                }));
    }

    /// Dresses the popup before it is first styled: it knows nothing of the product, and ControlsFX's own sheet asks for
    /// colours that only JavaFX's standard theme has.
    private static void show(Notifications notice) {
        ListChangeListener<Window> dress = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(popup -> Stylesheets.add(popup.getScene(), "live"));
            }
        };
        Window.getWindows().addListener(dress);
        try {
            notice.show();
        } finally {
            Window.getWindows().removeListener(dress);
        }
    }

    private static @Nullable Occasion occasionOf(TicketEvent.Kind kind) {
        return switch (kind) {
            case OPENED -> Occasion.TICKET_OPENED;
            case MESSAGE, NOTE -> Occasion.MESSAGE_ADDED;
            case REOPENED -> Occasion.TICKET_REOPENED;
            case CHANGED -> Occasion.TICKET_CHANGED;
            case READ -> null;
        };
    }
}
