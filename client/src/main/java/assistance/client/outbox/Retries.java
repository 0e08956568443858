package assistance.client.outbox;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// When to try again: ever later, up to a minute, and at no common beat, so that a server that comes back is not met by
/// all its clients at once.
final class Retries {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 5;

    private final BiConsumer<Duration, Runnable> later;
    private final RandomGenerator chance;
    private int failures;
    private int plan;

    /// @param later runs a step after a while
    Retries(BiConsumer<Duration, Runnable> later, RandomGenerator chance) {
        this.later = later;
        this.chance = chance;
    }

    /// Plans the next attempt in place of the one planned before.
    void plan(Runnable attempt) {
        long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(failures, DOUBLINGS));
        failures++;
        int mine = ++plan;
        later.accept(Duration.ofMillis(chance.nextLong(most / 2, most + 1)), () -> {
            if (mine == plan) {
                attempt.run();
            }
        });
    }

    /// Plans nothing any more, and begins with short waits the next time.
    void reset() {
        failures = 0;
        plan++;
    }
}
