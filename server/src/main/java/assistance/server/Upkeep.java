package assistance.server;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.server.database.Database;
import assistance.server.event.OldEvents;
import assistance.server.journal.Journal;
import assistance.server.password.PasswordLinks;
import assistance.server.ticket.OldKeys;

/// Removes every hour what is kept for a time only.
final class Upkeep implements AutoCloseable {
    private static final Duration REST = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final List<Runnable> tasks;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("upkeep").unstarted(this::run);

    Upkeep(Database database, PasswordLinks links, Journal journal, Clock clock) {
        tasks = List.of(new OldEvents(database, clock)::remove, new OldKeys(database, clock)::remove, links::removeOld,
                journal::removeOld);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                tasks.forEach(Upkeep::runOne);
            } while (!closing.await(REST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void runOne(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("Old rows could not be removed, they will be next time", e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
