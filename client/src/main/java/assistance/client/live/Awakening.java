package assistance.client.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Background;
import assistance.client.ui.Later;

/// Notices that the computer has slept, or is on another network than before: what seems connected then is not. It looks
/// now and then; a look that comes much too late comes after a sleep.
public final class Awakening {
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration ASLEEP = Duration.ofSeconds(30);

    private final Clock clock;
    private final Supplier<?> network;
    private final Runnable awake;
    private Instant lastLook;
    private @Nullable Object lastNetwork;

    /// @param network what tells one network from another
    /// @param awake called when the computer wakes, or has changed its network
    public Awakening(Clock clock, Supplier<?> network, Runnable awake) {
        this.clock = clock;
        this.network = network;
        this.awake = awake;
        lastLook = clock.instant();
    }

    /// Listens by new connections after each awakening, for as long as anything is listened to.
    ///
    /// @param forgetConnections has calls make new ones, too
    public static void keepUp(Live events, Runnable forgetConnections, Clock clock, Background background) {
        new Awakening(clock, new Networks(background)::current, () -> {
            forgetConnections.run();
            events.reconnect();
        }).watch(events::isOn, Later::run);
    }

    /// Looks for as long as it is wanted.
    ///
    /// @param later runs a step after a while
    public void watch(BooleanSupplier wanted, BiConsumer<Duration, Runnable> later) {
        later.accept(BETWEEN_LOOKS, () -> {
            if (wanted.getAsBoolean()) {
                look();
                watch(wanted, later);
            }
        });
    }

    private void look() {
        Instant now = clock.instant();
        Object nowOn = network.get();
        boolean slept = Duration.between(lastLook, now).compareTo(ASLEEP) > 0;
        boolean moved = lastNetwork != null && !Objects.equals(nowOn, lastNetwork);
        lastLook = now;
        lastNetwork = nowOn;
        if (slept || moved) {
            awake.run();
        }
    }
}
