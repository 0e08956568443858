package assistance.client.trouble;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// Hears of every exception that nobody caught: each kind is logged once and shown, one at a time; what comes meanwhile
/// is counted.
public final class TroubleModel implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(TroubleModel.class.getName());
    private static final int ID_LENGTH = 8;
    /// Something that goes wrong with every frame must let the user reach the menu in between.
    private static final Duration PEACE = Duration.ofSeconds(20);

    private final String version;
    private final Clock clock;
    private final Executor screen;
    private final Map<String, Trouble> known = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Trouble> current = new ReadOnlyObjectWrapper<>(this, "current", null);
    private final ReadOnlyIntegerWrapper more = new ReadOnlyIntegerWrapper(this, "more");
    private final ReadOnlyBooleanWrapper ticketPossible = new ReadOnlyBooleanWrapper(this, "ticketPossible");
    private @Nullable Predicate<String> ticketForm;
    private @Nullable Trouble closed;
    private Instant closedAt = Instant.MIN;

    /// @param version of this client
    /// @param screen runs on the FX thread
    public TroubleModel(String version, Clock clock, Executor screen) {
        this.version = version;
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        Trouble news = new Trouble(UUID.randomUUID().toString().substring(0, ID_LENGTH), clock.instant(),
                thread.getName(), cause);
        Trouble trouble = known.computeIfAbsent(news.kind(), _ -> {
            LOG.log(Level.ERROR, "Unexpected error " + news.id(), cause);
            return news;
        });
        screen.execute(() -> show(trouble));
    }

    private void show(Trouble trouble) {
        if (current.get() != null) {
            more.set(more.get() + 1);
        } else if (!trouble.equals(closed) || clock.instant().isAfter(closedAt.plus(PEACE))) {
            more.set(0);
            current.set(trouble);
        }
    }

    /// The user has seen it.
    public void close() {
        closed = current.get();
        closedAt = clock.instant();
        current.set(null);
    }

    /// Where a report can become a ticket; null while nobody is signed in.
    ///
    /// @param form takes a report and shows itself; says false when it could not
    public void offerTicket(@Nullable Predicate<String> form) {
        ticketForm = form;
        ticketPossible.set(form != null);
    }

    /// Opens the form of a new ticket with the report in it; false when that was not possible, and nothing changed.
    public boolean openTicket() {
        return ticketForm != null && ticketForm.test(report());
    }

    /// The details of what is shown, for those who mend it; empty when nothing is.
    public String report() {
        Trouble trouble = current.get();
        return trouble == null ? "" : trouble.report(version);
    }

    /// What is shown; null most of the time.
    public ReadOnlyObjectProperty<@Nullable Trouble> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// How often something else went wrong since that is shown.
    public ReadOnlyIntegerProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// True while a report can become a ticket.
    public ReadOnlyBooleanProperty ticketPossibleProperty() {
        return ticketPossible.getReadOnlyProperty();
    }
}
