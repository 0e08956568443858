package assistance.client.live;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.TicketEvent;
import assistance.client.connection.EventStream;
import assistance.client.ui.Background;

/// Hears at once what happens to tickets, and since when nothing can be heard.
public final class Live {
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Instant> offlineSince = new ReadOnlyObjectWrapper<>(this,
            "offlineSince");
    private final List<Consumer<TicketEvent>> onTicket = new ArrayList<>();
    private final List<Runnable> onReturn = new ArrayList<>();
    private @Nullable Function<EventStream.Listener, AutoCloseable> opening;
    private @Nullable AutoCloseable stream;
    /// Grows with each start and end: what an ended stream still says is not heard.
    private int begun;

    public Live(Background background, Clock clock) {
        this.background = background;
        this.clock = clock;
    }

    /// Calls a listener, on the FX thread, with each thing that happens to a ticket.
    public void onTicket(Consumer<TicketEvent> listener) {
        onTicket.add(listener);
    }

    /// Calls a listener, on the FX thread, when what is shown may have become old without a word: the stream began, or
    /// too much was missed.
    public void onReturn(Runnable listener) {
        onReturn.add(listener);
    }

    /// Begins to listen.
    ///
    /// @param open opens the stream
    public void start(Function<EventStream.Listener, AutoCloseable> open) {
        opening = open;
        stream = open.apply(new Ear(++begun));
    }

    /// Listens by a new connection at once, whatever the one of before believes.
    public void reconnect() {
        if (opening != null && stream != null) {
            Function<EventStream.Listener, AutoCloseable> again = opening;
            close();
            start(again);
        }
    }

    /// Whether it listens, or tries to.
    public boolean isOn() {
        return stream != null;
    }

    /// Ends the listening; it can begin again.
    public void close() {
        begun++;
        if (stream != null) {
            AutoCloseable ending = stream;
            stream = null;
            // It waits for the stream's threads.
            background.act(ending::close, () -> {}, _ -> {});
        }
    }

    /// Since when nothing is heard from the server; null while it is.
    public ReadOnlyObjectProperty<@Nullable Instant> offlineSinceProperty() {
        return offlineSince.getReadOnlyProperty();
    }

    private final class Ear implements EventStream.Listener {
        private final int mine;

        Ear(int mine) {
            this.mine = mine;
        }

        @Override
        public void opened() {
            heard(() -> offlineSince.set(null));
        }

        @Override
        public void broken() {
            Instant now = clock.instant();
            heard(() -> {
                if (offlineSince.get() == null) {
                    offlineSince.set(now);
                }
            });
        }

        @Override
        public void began() {
            heard(() -> onReturn.forEach(Runnable::run));
        }

        @Override
        public void happened(TicketEvent event) {
            heard(() -> onTicket.forEach(listener -> listener.accept(event)));
        }

        private void heard(Runnable step) {
            background.onScreen(() -> {
                if (mine == begun) {
                    step.run();
                }
            });
        }
    }
}
