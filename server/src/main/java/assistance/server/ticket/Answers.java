package assistance.server.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.NewMessage;
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

/// Adds messages to the threads of tickets, with what an answer does to the ticket.
public final class Answers {
    private final Database database;
    private final ChangeStore changes = new ChangeStore();
    private final MessageStore messages = new MessageStore();
    private final IdempotencyStore idempotency = new IdempotencyStore();
    private final TicketMail mail;
    private final Events events;
    private final Clock clock;

    public Answers(Database database, TicketMail mail, Events events, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /// Adds a message with its documents and the mail about it.
    ///
    /// @return the new message, or the one the same key made before
    /// @throws Refusal 404 for a ticket the author does not see, 400 for fields at fault, 409 for a customer's message
    ///         to a resolved ticket
    public Message add(Account author, long number, IdempotencyKey key, NewMessage request, List<Upload> files) {
        var checks = new FieldChecks();
        String text = checks.lines("text", request.text(), Limits.DEFAULT.textLength(), !files.isEmpty());
        checks.require(request.kind() != MessageKind.REOPENING, "kind", "ticket.reopeningApart");
        checks.require(request.kind() != MessageKind.NOTE || author.role().isSupport(), "kind", "ticket.noteBySupport");
        checks.refuseFaults();
        Instant now = clock.instant();
        Message message = database.write(tx -> {
            long id = idempotency.once(tx, author, "message " + number, key, now,
                    () -> store(tx, author, number, new NewMessage(text, request.kind()), files, now));
            return messages.message(tx, author, number, id);
        });
        mail.wake();
        events.wake();
        return message;
    }

    /// Opens a resolved ticket again with a reason that stands in its thread, unless the same key has done so before.
    ///
    /// @throws Refusal 404 for a ticket the author does not see, 400 for a reason at fault, 409 for a ticket that is
    ///         not resolved, perhaps because somebody else was faster
    public void reopen(Account author, long number, IdempotencyKey key, ReopenTicket request, List<Upload> files) {
        var checks = new FieldChecks();
        String reason = checks.lines("reason", request.reason(), Limits.DEFAULT.textLength(), false);
        checks.refuseFaults();
        Instant now = clock.instant();
        database.run(tx -> idempotency.once(tx, author, "reopening " + number, key, now,
                () -> store(tx, author, number, new NewMessage(reason, MessageKind.REOPENING), files, now)));
        mail.wake();
        events.wake();
    }

    private long store(Configuration transaction, Account author, long number, NewMessage message,
            List<Upload> files, Instant now) {
        LockedTicket before = changes.lock(transaction, author, number).orElseThrow(Refusal::notFound);
        LockedTicket after = after(before, author, message.kind());
        long id = Sequences.nextId(transaction);
        messages.insert(transaction, id, number, author, message.kind(), message.text(), now, files);
        changes.save(transaction, author, now, before, after);
        switch (message.kind()) {
            case MESSAGE -> mail.answered(transaction, after, author, message.text());
            case REOPENING -> mail.reopened(transaction, after, author, message.text());
            case NOTE -> {
                // Nobody is mailed what never leaves the house.
            }
        }
        events.written(transaction, author, number, message.kind(), id);
        return id;
    }

    private static LockedTicket after(LockedTicket ticket, Account author, MessageKind kind) {
        return switch (kind) {
            case NOTE -> ticket;
            case MESSAGE -> answered(ticket, author);
            case REOPENING -> reopened(ticket);
        };
    }

    private static LockedTicket answered(LockedTicket ticket, Account author) {
        if (!author.role().isSupport()) {
            if (ticket.state() == TicketState.RESOLVED) {
                throw Refusal.of(409, "ticket.reopenInstead");
            }
            return ticket.withState(NextState.whenCustomerAnswers(ticket.state()));
        }
        return ticket.withState(NextState.whenTaken(ticket.state()))
                .withAssignee(ticket.assigneeId() == null ? Long.valueOf(author.id()) : ticket.assigneeId());
    }

    private static LockedTicket reopened(LockedTicket ticket) {
        if (ticket.state() != TicketState.RESOLVED) {
            throw Refusal.of(409, "ticket.notResolved");
        }
        return ticket.withState(NextState.whenReopened(ticket.assigneeId()));
    }
}
