package assistance.client.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.client.connection.EventStream;
import assistance.client.ui.Background;

class AwakeningTest {
    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T21:00:00Z"));
    private final InstantSource source = time::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final AtomicReference<Set<String>> network = new AtomicReference<>(Set.of("192.0.2.7"));
    private final Queue<Runnable> planned = new ArrayDeque<>();
    private final List<EventStream.Listener> opened = new ArrayList<>();
    private final List<EventStream.Listener> closed = new ArrayList<>();
    private final List<String> refreshed = new ArrayList<>();
    private final Live live = new Live(new Background(Runnable::run, Runnable::run), clock);

    @BeforeEach
    void listen() {
        live.onReturn(() -> refreshed.add("all"));
        live.start(ear -> {
            opened.add(ear);
            return () -> closed.add(ear);
        });
        new Awakening(clock, network::get, live::reconnect).watch(live::isOn, (_, step) -> planned.add(step));
        lookAfter(Awakening.BETWEEN_LOOKS);
    }

    @Test
    void listensAnewAtOnceAfterASleepAndRefreshesWhatIsShown() {
        lookAfter(Duration.ofHours(9));
        opened.getLast().opened();
        opened.getLast().began();

        assertEquals(2, opened.size());
        assertEquals(List.of(opened.getFirst()), closed);
        assertEquals(List.of("all"), refreshed);
        lookAfter(Awakening.BETWEEN_LOOKS);
        assertEquals(2, opened.size());
    }

    @Test
    void listensAnewOnAnotherNetwork() {
        network.set(Set.of());
        lookAfter(Awakening.BETWEEN_LOOKS);
        network.set(Set.of("198.51.100.4"));
        lookAfter(Awakening.BETWEEN_LOOKS);
        lookAfter(Awakening.BETWEEN_LOOKS);

        assertEquals(3, opened.size());
    }

    @Test
    void hearsNothingMoreOfAConnectionOfBefore() {
        lookAfter(Duration.ofHours(9));

        opened.getFirst().broken();
        opened.getFirst().began();

        assertEquals(List.of(), refreshed);
        assertEquals(null, live.offlineSinceProperty().get());
    }

    @Test
    void looksNoMoreOnceNobodyListens() {
        live.close();
        lookAfter(Duration.ofHours(9));

        assertEquals(1, opened.size());
        assertEquals(0, planned.size());
    }

    private void lookAfter(Duration pause) {
        time.updateAndGet(now -> now.plus(pause));
        planned.remove().run();
    }
}
