package assistance.server.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.api.admin.MailState;
import assistance.server.mail.delivery.MailDelivery;
import assistance.server.mail.delivery.MailServerUnreachable;

/// Sends the queued mails, a few at a time. A mail that fails waits longer each time and holds up no other; while the
/// mail server can't be reached all wait, and one of them asks from time to time whether it is back.
public final class MailWorker implements AutoCloseable {
    static final int MOST_ATTEMPTS = 20;
    static final int AT_A_TIME = 4;
    // Longer than any attempt lasts.
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
    private final Outage outage;
    private final Thread thread;
    private final ExecutorService senders = Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
            .name("mail-", 0)
            .factory());
    private final Semaphore free = new Semaphore(AT_A_TIME);
    /// Ids. A lease means nothing once the clock has leapt, as it does while a machine sleeps.
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
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
        outage = new Outage(clock);
        thread = Thread.ofVirtual().name("mail").unstarted(this::run);
    }

    /// Begins sending, first what an earlier run of the server left.
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                outbox.awaitNews(handOutAndRest());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration handOutAndRest() {
        try {
            handOut();
            long due = store.nextDue(inHand).map(next -> next - clock.millis()).orElse(Long.MAX_VALUE);
            long wait = Math.max(due, outage.pauseLeft().toMillis());
            return Duration.ofMillis(Math.clamp(wait, 0, LONGEST_REST.toMillis()));
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("The mail queue can't be read, mails wait", e);
            }
            return LONGEST_REST;
        }
    }

    /// Sends every mail that is due now, and returns when all are done.
    void sendDue() {
        handOut();
        free.acquireUninterruptibly(AT_A_TIME);
        free.release(AT_A_TIME);
    }

    /// Hands out every mail that is due now to senders, as they get free.
    void handOut() {
        Optional<Mail> mail;
        do {
            free.acquireUninterruptibly();
            try {
                mail = claim();
            } catch (RuntimeException e) {
                free.release();
                throw e;
            }
            mail.ifPresentOrElse(this::handOut, free::release);
        } while (mail.isPresent());
    }

    private void handOut(Mail mail) {
        inHand.add(mail.id());
        if (outage.lasts()) {
            sendAndGetFree(mail);
        } else {
            senders.execute(() -> sendAndGetFree(mail));
        }
    }

    private Optional<Mail> claim() {
        long now = clock.millis();
        return closed || outage.pauseLeft().isPositive()
                ? Optional.empty()
                : store.claim(now, now + LEASE.toMillis(), inHand);
    }

    private void sendAndGetFree(Mail mail) {
        try {
            send(mail);
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("What became of mail {} can't be stored, it will be sent again", mail.id(), e);
            }
        } finally {
            inHand.remove(mail.id());
            free.release();
        }
    }

    private void send(Mail mail) {
        try {
            var whole = withToken(mail);
            if (whole.isEmpty()) {
                store.notSent(mail, MailState.DROPPED, clock.millis(), SendingError.LINK_ENDED);
                return;
            }
            delivery.deliver(mail.id(), new MimeMail(whole.get(), from));
            outage.over();
        } catch (MailServerUnreachable e) {
            outage.noticed();
            LOG.warn("The mail server can't be reached, mails wait: {}", name(e));
            store.notTried(mail, clock.millis() + outage.pauseLeft().toMillis(), SendingError.describe(e));
            return;
        } catch (MessagingException | IOException | RuntimeException e) {
            failed(mail, e);
            return;
        }
        store.sent(mail, clock.millis());
    }

    private void failed(Mail mail, Exception e) {
        var state = mail.attempts() < MOST_ATTEMPTS ? MailState.QUEUED : MailState.FAILED;
        LOG.warn("Mail {} failed at attempt {}: {}", mail.id(), mail.attempts(), name(e));
        store.notSent(mail, state, clock.millis() + delayAfter(mail.attempts()).toMillis(), SendingError.describe(e));
    }

    // The reason can name the recipient: it stands in the queue, not in the log.
    private static String name(Exception e) {
        return (e.getCause() == null ? e : e.getCause()).getClass().getSimpleName();
    }

    private Optional<Mail> withToken(Mail mail) {
        return mail.linkId() == null ? Optional.of(mail) : tokens.apply(mail.linkId()).map(mail::withToken);
    }

    /// 1 minute after the first attempt, then twice as long each time, up to a day.
    static Duration delayAfter(int attempts) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /// Stops after the mails in hand. What takes too long is left to its lease and sent again by the next start.
    @Override
    public void close() {
        closed = true;
        outbox.wake();
        long end = System.nanoTime() + PATIENCE_WHEN_CLOSING.toNanos();
        try {
            if (thread.isAlive()) {
                thread.join(PATIENCE_WHEN_CLOSING);
            }
            senders.shutdown();
            senders.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
