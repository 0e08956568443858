package assistance.server.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.MessageKind;
import assistance.api.Reference.Limits;
import assistance.api.ReopenTicket;
import assistance.api.TicketState;
import assistance.server.account.Account;
import assistance.server.attachment.Upload;
import assistance.server.conversation.MessageStore;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.event.Events;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;

/// Reopens resolved tickets, each time with a reason that stands in the thread.
public final class Reopenings {
    private final Database database;
    private final ChangeStore changes = new ChangeStore();
    private final MessageStore messages = new MessageStore();
    private final IdempotencyStore idempotency = new IdempotencyStore();
    private final TicketMail mail;
    private final Events events;
    private final Clock clock;

    public Reopenings(Database database, TicketMail mail, Events events, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /// Reopens a ticket, unless the same key has done so before.
    ///
    /// @throws Refusal 404 for a ticket the author does not see, 400 for a reason at fault, 409 for a ticket that is
    ///         not resolved, perhaps because somebody else was faster
    public void reopen(Account author, long number, IdempotencyKey key, ReopenTicket request, List<Upload> files) {
        var checks = new FieldChecks();
        String reason = checks.lines("reason", request.reason(), Limits.DEFAULT.textLength(), false);
        checks.refuseFaults();
        Instant now = clock.instant();
        database.run(tx -> idempotency.once(tx, author, "reopening " + number, key, now,
                () -> store(tx, author, number, reason, files, now)));
        mail.wake();
        events.wake();
    }

    private long store(Configuration transaction, Account author, long number, String reason, List<Upload> files,
            Instant now) {
        LockedTicket before = changes.lock(transaction, author, number).orElseThrow(Refusal::notFound);
        if (before.state() != TicketState.RESOLVED) {
            throw Refusal.of(409, "ticket.notResolved");
        }
        long id = Sequences.nextId(transaction);
        messages.insert(transaction, id, number, author, MessageKind.REOPENING, reason, now, files);
        LockedTicket after = before.withState(NextState.whenReopened(before.assigneeId()));
        changes.save(transaction, author, now, before, after);
        mail.reopened(transaction, after, author, reason);
        events.written(transaction, author, number, MessageKind.REOPENING, id);
        return id;
    }
}
