package assistance.server.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jooq.Configuration;

import assistance.server.database.Sequences;
import assistance.server.http.Refusal;

/// Slows down who asks for links, within an hour: for one e-mail address from one place, and from one place in all. So
/// nobody is kept from asking by what others do. How many mails an address gets is limited too, but without a word:
/// the last of them is then younger than an hour, and its link works.
final class ResetThrottle {
    static final int FOR_ONE_ADDRESS = 5;
    static final int FROM_ONE_PLACE = 30;
    static final int MAILS = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final AttemptStore store = new AttemptStore();
    private final Clock clock;

    ResetThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Admits somebody who asks, the same whether the address is known or not.
    ///
    /// @return the attempt's id, for [#mayMail]
    /// @throws Refusal 429
    long admit(Configuration tx, String email, String remoteAddress) {
        var now = clock.instant();
        // Taking the id queues those who ask at once: each sees the ones before it.
        long id = Sequences.nextId(tx);
        store.removeUntil(tx, now.minus(WINDOW));
        store.nthLast(tx, email, remoteAddress, FOR_ONE_ADDRESS).ifPresent(attempt -> refuse(attempt, now));
        store.nthLastFrom(tx, remoteAddress, FROM_ONE_PLACE).ifPresent(attempt -> refuse(attempt, now));
        store.add(tx, id, email, remoteAddress, now);
        return id;
    }

    private static void refuse(Instant attempt, Instant now) {
        var wait = Duration.between(now, attempt.plus(WINDOW));
        throw Refusal.tooMany(wait, "password.tooManyResets", wait.plusSeconds(59).toMinutes());
    }

    /// Whether a known address gets a mail for an attempt; notes that it does.
    boolean mayMail(Configuration tx, String email, long attempt) {
        // As above, and before the attempts, as above: whoever holds one never waits for the other.
        Sequences.nextId(tx);
        boolean may = store.mails(tx, email) < MAILS;
        if (may) {
            store.mailed(tx, attempt);
        }
        return may;
    }
}
