package assistance.server.mail;

import java.time.Clock;
import java.time.Duration;

/// Remembers that the mail server can't be reached: mails then wait for it, instead of failing one after the other.
final class Outage {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Clock clock;
    private Duration pause = Duration.ZERO;
    private long pauseEnd;

    Outage(Clock clock) {
        this.clock = clock;
    }

    /// To be told when the server could not be reached; the mails that were under way notice the same outage.
    synchronized void noticed() {
        if (pauseLeft().isZero()) {
            var longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            pauseEnd = clock.millis() + pause.toMillis();
        }
    }

    /// To be told when the server took a mail.
    synchronized void over() {
        pause = Duration.ZERO;
    }

    /// Whether the server took no mail since it could not be reached; until then one at a time is enough to try.
    synchronized boolean lasts() {
        return !pause.isZero();
    }

    /// How long nothing is to be tried.
    synchronized Duration pauseLeft() {
        return lasts() ? Duration.ofMillis(Math.max(0, pauseEnd - clock.millis())) : Duration.ZERO;
    }
}
