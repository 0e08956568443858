package assistance.server.event;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.MessageKind;
import assistance.api.TicketEvent.Kind;
import assistance.server.account.Account;
import assistance.server.database.Sequences;

/// Notes what happens to tickets. The notes are rows of the caller's own transaction: what is told has happened. As
/// each takes an id, they are written after the ticket is locked and as late as possible.
public final class Events {
    private final EventStore store = new EventStore();
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);

    public Events(Clock clock) {
        this.clock = clock;
    }

    /// A ticket was submitted.
    public void opened(Configuration transaction, Account author, long ticket, long messageId) {
        add(transaction, author, ticket, Kind.OPENED, messageId, Audience.ALL);
    }

    /// A message was added to a thread, with whatever it changed of the ticket.
    public void written(Configuration transaction, Account author, long ticket, MessageKind kind, long messageId) {
        switch (kind) {
            case MESSAGE -> add(transaction, author, ticket, Kind.MESSAGE, messageId, Audience.ALL);
            case REOPENING -> add(transaction, author, ticket, Kind.REOPENED, messageId, Audience.ALL);
            case NOTE -> add(transaction, author, ticket, Kind.NOTE, messageId, Audience.SUPPORT);
        }
    }

    /// Support changed a ticket.
    ///
    /// @param visible false when nothing changed that customers see
    public void changed(Configuration transaction, Account who, long ticket, boolean visible) {
        add(transaction, who, ticket, Kind.CHANGED, null, visible ? Audience.ALL : Audience.SUPPORT);
    }

    /// A user's mark on a ticket was moved.
    ///
    /// @param messageId the last message that counts as read, or null
    public void read(Configuration transaction, Account reader, long ticket, @Nullable Long messageId) {
        add(transaction, reader, ticket, Kind.READ, messageId, Audience.only(reader));
    }

    private void add(Configuration transaction, Account author, long ticket, Kind kind, @Nullable Long messageId,
            Audience audience) {
        long id = Sequences.nextId(transaction);
        store.insert(transaction, id, author.id(), ticket, kind, messageId, audience, clock.instant());
    }

    /// Has what was noted told to all; to be called after the commit.
    public void wake() {
        news.release();
    }

    /// Waits for [#wake], or until the time is over.
    void awaitNews(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
