package assistance.server.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.Reference.Limits;
import assistance.api.SubmitTicket;
import assistance.server.account.Account;
import assistance.server.attachment.Upload;
import assistance.server.conversation.MessageStore;
import assistance.server.conversation.ReadMarkStore;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.event.Events;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.reference.Office;

/// Opens tickets and shows them.
public final class Tickets {
    private static final String PURPOSE = "ticket";

    private final Database database;
    private final TicketStore tickets = new TicketStore();
    private final TicketRowStore rows = new TicketRowStore();
    private final MessageStore messages = new MessageStore();
    private final ReadMarkStore readMarks = new ReadMarkStore();
    private final IdempotencyStore idempotency = new IdempotencyStore();
    private final TicketMail mail;
    private final Events events;
    private final Clock clock;

    public Tickets(Database database, TicketMail mail, Events events, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /// Opens a ticket with its first message, documents and mails, or nothing of it.
    ///
    /// @return the new ticket's number, or that of the ticket the same key made before
    /// @throws Refusal 400 naming every field at fault
    public long submit(Account author, IdempotencyKey key, SubmitTicket request, List<Upload> files) {
        var checks = new FieldChecks();
        String title = checks.line("title", request.title(), Limits.DEFAULT.titleLength());
        String text = checks.lines("text", request.text(), Limits.DEFAULT.textLength(), false);
        checks.refuseFaults();
        Instant now = clock.instant();
        long number = database.write(tx -> idempotency.once(tx, author, PURPOSE, key, now, () -> {
            Named company = company(tx, author, request.companyId());
            Named contract = contract(tx, company, request.contractId());
            var ticket = new NewTicket(title, request.priority(), company, contract, author, text);
            return store(tx, ticket, files, now);
        }));
        mail.wake();
        events.wake();
        return number;
    }

    private Named company(Configuration transaction, Account author, long id) {
        // The same words whether the company is unknown or somebody else's.
        return tickets.company(transaction, id)
                .filter(company -> author.sees(company.id()))
                .orElseThrow(() -> Refusal.invalid("companyId", "ticket.company"));
    }

    private Named contract(Configuration transaction, Named company, long id) {
        return tickets.lockRunningContract(transaction, company.id(), id, Office.today(clock))
                .orElseThrow(() -> Refusal.invalid("contractId", "ticket.contract"));
    }

    private long store(Configuration transaction, NewTicket ticket, List<Upload> files, Instant now) {
        long number = Sequences.nextTicketNumber(transaction);
        long messageId = Sequences.nextId(transaction);
        tickets.insert(transaction, number, messageId, ticket, now);
        messages.insert(transaction, messageId, number, ticket.author(), MessageKind.MESSAGE, ticket.text(), now,
                files);
        readMarks.mark(transaction, ticket.author().id(), number, messageId);
        mail.opened(transaction, number, ticket);
        events.opened(transaction, ticket.author(), number, messageId);
        return number;
    }

    /// A ticket with its thread.
    ///
    /// @param after the id of a message, known to the reader as all before it, or 0 for the whole thread
    /// @throws Refusal 404 when the reader sees no such ticket
    public VersionedTicket show(Account reader, long number, long after) {
        return database.read(tx -> {
            TicketRow row = rows.row(tx, reader, number).orElseThrow(Refusal::notFound);
            return new VersionedTicket(row.withThread(messages.thread(tx, reader, number, after)), row.version());
        });
    }
}
