package assistance.server.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongFunction;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.api.admin.MailState;

/// Sends the queued mails, one after the other, in a thread of its own. A mail that fails waits longer each time and
/// holds up no other.
public final class MailWorker implements AutoCloseable {
    static final int MOST_ATTEMPTS = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);
    // Other nodes queue mails, and leave some behind when they die, without waking this one.
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final Duration PATIENCE_WHEN_CLOSING = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private final MailStore store;
    private final Outbox outbox;
    private final MailDelivery delivery;
    private final LongFunction<Optional<String>> tokens;
    private final String from;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean closed;

    /// @param tokens makes a token for the link a mail carries, or nothing when the link has come to its end
    /// @param from the sender's address
    public MailWorker(MailStore store, Outbox outbox, MailDelivery delivery, LongFunction<Optional<String>> tokens,
            String from, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.delivery = delivery;
        this.tokens = tokens;
        this.from = from;
        this.clock = clock;
        thread = Thread.ofVirtual().name("mail").unstarted(this::run);
    }

    /// Begins sending, first what an earlier run of the server left.
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                outbox.awaitNews(sendDueAndRest());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration sendDueAndRest() {
        try {
            sendDue();
            long wait = store.nextDue().map(due -> due - clock.millis()).orElse(Long.MAX_VALUE);
            return Duration.ofMillis(Math.clamp(wait, 0, LONGEST_REST.toMillis()));
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("The mail queue can't be read, mails wait", e);
            }
            return LONGEST_REST;
        }
    }

    /// Sends every mail that is due now.
    void sendDue() {
        for (var mail = claim(); mail.isPresent(); mail = claim()) {
            send(mail.get());
        }
    }

    private Optional<Mail> claim() {
        long now = clock.millis();
        return closed ? Optional.empty() : store.claim(now, now + LEASE.toMillis());
    }

    private void send(Mail mail) {
        try {
            var whole = withToken(mail);
            if (whole.isEmpty()) {
                store.notSent(mail, MailState.DROPPED, clock.millis(), "Its link is of no use any more");
                return;
            }
            delivery.deliver(mail.id(), new MimeMail(whole.get(), from));
        } catch (MessagingException | IOException | RuntimeException e) {
            var state = mail.attempts() < MOST_ATTEMPTS ? MailState.QUEUED : MailState.FAILED;
            // The reason can name the recipient: it stands in the queue, not in the log.
            LOG.warn("Mail {} failed at attempt {}: {}", mail.id(), mail.attempts(), e.getClass().getSimpleName());
            store.notSent(mail, state, clock.millis() + delayAfter(mail.attempts()).toMillis(), SendingError.describe(
                    e));
            return;
        }
        store.sent(mail, clock.millis());
    }

    private Optional<Mail> withToken(Mail mail) {
        return mail.linkId() == null ? Optional.of(mail) : tokens.apply(mail.linkId()).map(mail::withToken);
    }

    /// 1 minute after the first attempt, then twice as long each time, up to a day.
    static Duration delayAfter(int attempts) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /// Stops after the mail in hand. One that takes too long is left to its lease and sent again by the next start.
    @Override
    public void close() {
        closed = true;
        outbox.wake();
        if (!thread.isAlive()) {
            return;
        }
        try {
            thread.join(PATIENCE_WHEN_CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
