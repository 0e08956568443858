package assistance.server.ticket;

import java.time.Clock;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.TicketChange;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.event.Events;
import assistance.server.http.Refusal;

/// Changes of tickets by the hand of support.
public final class Changes {
    private final Database database;
    private final ChangeStore changes = new ChangeStore();
    private final PeopleStore people = new PeopleStore();
    private final TicketMail mail;
    private final Events events;
    private final Clock clock;

    public Changes(Database database, TicketMail mail, Events events, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /// Changes a ticket, and nothing of it when somebody else changed it meanwhile.
    ///
    /// @param who somebody of support
    /// @param ifMatch the entity tag of the version the change was made in view of
    /// @throws Refusal 404 for an unknown ticket, 428 and 412 for the version, 400 for an assignee who is not of support
    public void change(Account who, long number, @Nullable String ifMatch, TicketChange change) {
        database.run(tx -> {
            LockedTicket before = changes.lock(tx, who, number).orElseThrow(Refusal::notFound);
            VersionedTicket.requireMatch(ifMatch, before.version(),
                    () -> changes.lastHand(tx, number).orElseThrow());
            LockedTicket after = changed(tx, before, change);
            if (!after.equals(before)) {
                changes.save(tx, who, clock.instant(), before, after);
                mail.changed(tx, who, before, after);
                events.changed(tx, who, number, !after.withAssignee(before.assigneeId()).equals(before));
            }
        });
        mail.wake();
        events.wake();
    }

    private LockedTicket changed(Configuration transaction, LockedTicket before, TicketChange change) {
        LockedTicket after = before;
        Long assignee = change.assigneeId();
        if (assignee != null) {
            if (assignee != 0 && !people.isActiveSupport(transaction, assignee)) {
                throw Refusal.invalid("assigneeId", "ticket.assignee");
            }
            after = after.withAssignee(assignee == 0 ? null : assignee);
            after = after.withState(assignee == 0 ? after.state() : NextState.whenTaken(after.state()));
        }
        if (change.priority() != null) {
            after = after.withPriority(change.priority());
        }
        return change.state() == null ? after : after.withState(change.state());
    }
}
