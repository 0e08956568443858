package assistance.server.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/// Queues mails. They are rows of the caller's own transaction: a mail exists exactly when what it tells of does.
public final class Outbox {
    /// Stands in the text of a mail with a link where its token will be, see [#addWithLink].
    public static final String TOKEN = "\uE000";

    private static final int SUBJECT_LENGTH = 400;
    private static final int NAME_LENGTH = 210;
    // Line ends and what else could shape a header or turn the reading direction of an address.
    private static final Pattern UNFIT_FOR_A_HEADER = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern UNFIT_FOR_A_BODY = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    private final MailStore store;
    private final Clock clock;
    private final String host;
    private final Semaphore news = new Semaphore(0);

    /// @param host the domain of the Message-IDs
    public Outbox(MailStore store, Clock clock, String host) {
        this.store = store;
        this.clock = clock;
        this.host = host;
    }

    /// Queues a mail; it goes out once the transaction is committed and [#wake] is called.
    ///
    /// @param ticketNumber the ticket the mail belongs to, or null
    public void add(Configuration transaction, Recipient to, MailText text, @Nullable Long ticketNumber) {
        store.insert(transaction, queued(to, text, ticketNumber, null), clock.millis());
    }

    /// Queues a mail with a link to choose a password. The link's token is made when the mail leaves and takes the place
    /// of [#TOKEN]: what waits in the queue, and in every backup of it, lets nobody in.
    public void addWithLink(Configuration transaction, Recipient to, MailText text, long linkId) {
        store.insert(transaction, queued(to, text, null, linkId), clock.millis());
    }

    private Mail queued(Recipient to, MailText text, @Nullable Long ticketNumber, @Nullable Long linkId) {
        var safe = new MailText(line(text.subject(), SUBJECT_LENGTH), body(text.text()), body(text.html()));
        return new Mail(0, line(to.email(), to.email().length()), line(to.name(), NAME_LENGTH), safe,
                "<" + UUID.randomUUID() + "@" + host + ">", ticketNumber, linkId, 0, clock.millis());
    }

    /// Tells the worker that there may be mails to send; to be called after the commit.
    public void wake() {
        news.release();
    }

    /// Waits for [#wake], or until the time is over.
    void awaitNews(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private static String line(String text, int length) {
        String line = UNFIT_FOR_A_HEADER.matcher(text).replaceAll(" ").strip();
        if (line.length() <= length) {
            return line;
        }
        // Never half of a pair of surrogates.
        return line.substring(0, Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length);
    }

    private static String body(String text) {
        return UNFIT_FOR_A_BODY.matcher(text).replaceAll("");
    }
}
