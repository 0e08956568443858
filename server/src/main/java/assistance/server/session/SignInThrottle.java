package assistance.server.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jooq.Configuration;

import assistance.server.database.Sequences;
import assistance.server.http.Refusal;

/// Slows down who guesses passwords: ten failures in a quarter of an hour for one e-mail address from one place, a
/// hundred from one place in all. An attempt counts as failed from its start until it succeeds, so that many at once
/// gain nothing.
final class SignInThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FAILURES = 10;
    private static final int FAILURES_FROM_ONE_PLACE = 100;

    private final FailureStore store = new FailureStore();
    private final Clock clock;

    /// What is attempted and from where.
    record Origin(String email, String remoteAddress) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Admits an attempt, to be followed by [#succeeded] where it succeeds.
    void admit(Configuration tx, Origin origin) {
        var now = clock.instant();
        // Taking the id queues concurrent attempts: each sees those before it.
        long id = Sequences.nextId(tx);
        store.removeUntil(tx, now.minus(WINDOW));
        store.nthLast(tx, origin, FAILURES).ifPresent(failure -> refuse(failure, now));
        store.nthLastFrom(tx, origin.remoteAddress(), FAILURES_FROM_ONE_PLACE)
                .ifPresent(failure -> refuse(failure, now));
        store.add(tx, id, origin, now);
    }

    void succeeded(Configuration tx, Origin origin) {
        store.remove(tx, origin);
    }

    private static void refuse(Instant failure, Instant now) {
        var wait = Duration.between(now, failure.plus(WINDOW));
        throw Refusal.tooMany(wait, "session.tooManyFailures", wait.plusSeconds(59).toMinutes());
    }
}
