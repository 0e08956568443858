package assistance.client.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import assistance.api.TicketState;
import assistance.client.connection.Departure;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftStore;
import assistance.client.draft.Waiting;
import assistance.client.ui.Background;

/// The one way of everything written to the server. What is sent is marked so on the disk before it leaves; what can't
/// leave waits here, over a crash too, and goes once the server is back.
public final class Outbox {
    private static final int UNAUTHORIZED = 401;
    /// A server that is overloaded, starting, or behind a gateway that misses it.
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final DraftStore store;
    private final Background disk;
    private final Background background;
    private final Delivery delivery;
    private final Failures failures;
    private final Clock clock;
    private final Retries retries;
    private final ObservableList<Draft> entries;
    private final ObservableList<Draft> shownEntries;
    private final ReadOnlyObjectWrapper<@Nullable Draft> leaving = new ReadOnlyObjectWrapper<>(this, "leaving");
    private final ReadOnlyObjectWrapper<@Nullable Arrival> arrived = new ReadOnlyObjectWrapper<>(this, "arrived");
    private boolean open = true;

    /// What the outbox needs around it.
    ///
    /// @param disk does one thing after the other
    /// @param background calls the server
    /// @param later runs a step after a while
    public record Surroundings(DraftStore store, Background disk, Background background,
            BiConsumer<Duration, Runnable> later, RandomGenerator chance, Clock clock) {}

    /// @param found what is on the disk
    public Outbox(Collection<Draft> found, Delivery delivery, Failures failures, Surroundings around) {
        this.delivery = delivery;
        this.failures = failures;
        store = around.store();
        disk = around.disk();
        background = around.background();
        clock = around.clock();
        retries = new Retries(around.later(), around.chance());
        entries = FXCollections.observableArrayList(found.stream()
                .filter(draft -> draft.waiting() != null)
                .sorted(Comparator.comparing(draft -> how(draft).since()))
                .toList());
        shownEntries = FXCollections.unmodifiableObservableList(entries);
    }

    /// Sends what was written, or keeps it until it can go.
    ///
    /// @param then the state its ticket is to take by it, or null
    public void send(Draft draft, @Nullable TicketState then, Sending sender) {
        Draft sent = draft.waiting(new Waiting(clock.instant(), then, ""));
        // When the disk is full it is sent all the same: nothing else is as safe as the server.
        disk.act(() -> store.save(sent), () -> firstAttempt(sent, sender), _ -> firstAttempt(sent, sender));
    }

    private void firstAttempt(Draft draft, Sending sender) {
        if (waitsBehindAnother(draft)) {
            entries.add(draft);
            sender.waits();
            connected();
            return;
        }
        Departure departure = new Departure(bytes -> background.onScreen(() -> sender.sent(bytes)));
        sender.leaves(departure);
        background.run(() -> delivery.deliver(draft, departure), arrival -> {
            forget(draft);
            sender.arrived(arrival);
            arrived.set(arrival);
            connected();
        }, cause -> {
            if (isPassing(cause)) {
                entries.add(draft);
                sender.waits();
                retries.plan(this::sendNext);
            } else {
                save(draft.beingWritten());
                sender.refused(cause);
            }
        });
    }

    /// What was said to a ticket first arrives there first.
    private boolean waitsBehindAnother(Draft draft) {
        return draft.content() instanceof Content.Answer answer
                && entries.stream()
                        .anyMatch(entry -> !how(entry).isRefused()
                                && entry.content() instanceof Content.Answer before
                                && before.ticketNumber() == answer.ticketNumber());
    }

    /// The server can be reached again: sends what waits at once.
    public void connected() {
        open = true;
        retries.reset();
        sendNext();
    }

    /// Sends nothing more until told [#connected()].
    public void pause() {
        open = false;
        retries.reset();
    }

    private void sendNext() {
        Optional<Draft> next = entries.stream().filter(entry -> !how(entry).isRefused()).findFirst();
        if (!open || leaving.get() != null || next.isEmpty()) {
            return;
        }
        Draft draft = next.get();
        leaving.set(draft);
        background.run(() -> delivery.deliver(draft, new Departure(_ -> {})), arrival -> {
            leaving.set(null);
            entries.remove(draft);
            forget(draft);
            retries.reset();
            arrived.set(arrival);
            sendNext();
        }, cause -> {
            leaving.set(null);
            putBack(draft, cause);
        });
    }

    private void putBack(Draft draft, Exception cause) {
        if (cause instanceof ServerException.Refused refused && refused.status() == UNAUTHORIZED) {
            pause();
        } else if (isPassing(cause)) {
            retries.plan(this::sendNext);
        } else {
            Waiting before = how(draft);
            Draft refused = draft.waiting(new Waiting(before.since(), before.then(), failures.sentence(cause)));
            entries.set(entries.indexOf(draft), refused);
            save(refused);
            sendNext();
        }
    }

    /// Gives something back to be written on; empty when it is just leaving.
    public Optional<Draft> takeBack(Draft entry) {
        if (entry.equals(leaving.get()) || !entries.remove(entry)) {
            return Optional.empty();
        }
        Draft draft = entry.beingWritten();
        save(draft);
        return Optional.of(draft);
    }

    private void save(Draft draft) {
        disk.act(() -> store.save(draft), () -> {}, _ -> {});
    }

    private void forget(Draft draft) {
        disk.act(() -> store.delete(draft.id()), () -> {}, _ -> {});
    }

    private static boolean isPassing(Exception cause) {
        return cause instanceof ServerException.Unreachable
                || (cause instanceof ServerException.Refused refused && PASSING.contains(refused.status()));
    }

    private static Waiting how(Draft entry) {
        return Objects.requireNonNull(entry.waiting(), "what stands here waits");
    }

    /// What waits, in the order it was sent, with what the server refused meanwhile.
    public ObservableList<Draft> entries() {
        return shownEntries;
    }

    /// The one that is on its way at the moment, or null.
    public ReadOnlyObjectProperty<@Nullable Draft> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /// What arrived last.
    public ReadOnlyObjectProperty<@Nullable Arrival> arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }
}
