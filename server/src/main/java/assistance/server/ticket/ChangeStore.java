package assistance.server.ticket;

import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.TICKET_CHANGE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.server.account.Account;
import assistance.server.account.Visibility;
import assistance.server.database.Sequences;

/// Changes of tickets in the database, each kept with who made it and when.
final class ChangeStore {
    /// A ticket the reader sees, nobody else able to change it until the transaction ends.
    Optional<LockedTicket> lock(Configuration transaction, Account reader, long number) {
        // An update that changes nothing takes the row's lock in both databases.
        return transaction.dsl()
                .update(TICKET)
                .set(TICKET.VERSION, TICKET.VERSION)
                .where(TICKET.NUMBER.eq(number))
                .and(Visibility.ofTickets(reader))
                .returning()
                .fetchOptional(row -> new LockedTicket(row.getNumber(), row.getTitle(), row.getAuthorId(),
                        row.getVersion(), TicketState.valueOf(row.getState()), row.getAssigneeId(),
                        Priority.valueOf(row.getPriority())));
    }

    /// The name of who last wrote to a ticket or changed it.
    Optional<String> lastHand(Configuration transaction, long number) {
        var who = DSL.field(DSL.name("who"), Long.class);
        var act = DSL.field(DSL.name("act"), Long.class);
        // Messages and changes share one sequence of ids, which follows the order of commits.
        var acts = DSL.select(MESSAGE.AUTHOR_ID.as(who), MESSAGE.ID.as(act))
                .from(MESSAGE)
                .where(MESSAGE.TICKET_NUMBER.eq(number))
                .unionAll(DSL.select(TICKET_CHANGE.USER_ID.as(who), TICKET_CHANGE.ID.as(act))
                        .from(TICKET_CHANGE)
                        .where(TICKET_CHANGE.TICKET_NUMBER.eq(number)))
                .asTable("acts");
        return transaction.dsl()
                .select(USER_ACCOUNT.LAST_NAME, USER_ACCOUNT.FIRST_NAME)
                .from(acts)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(who))
                .orderBy(act.desc())
                .limit(1)
                .fetchOptional(row -> row.value1() + " " + row.value2());
    }

    /// Stores what differs between a ticket before and after, as one more version.
    void save(Configuration transaction, Account who, Instant when, LockedTicket before, LockedTicket after) {
        // Before the ticket, as each takes an id: see Sequences for the order of locks.
        keep(transaction, who, when, before.number(), "STATE", before.state(), after.state());
        keep(transaction, who, when, before.number(), "ASSIGNEE", before.assigneeId(), after.assigneeId());
        keep(transaction, who, when, before.number(), "PRIORITY", before.priority(), after.priority());
        transaction.dsl()
                .update(TICKET)
                .set(TICKET.VERSION, before.version() + 1)
                .set(TICKET.STATE, after.state().name())
                .set(TICKET.ASSIGNEE_ID, after.assigneeId())
                .set(TICKET.ASSIGNEE_KEY, TicketKeyStore.person(after.assigneeId()))
                .set(TICKET.PRIORITY, after.priority().name())
                .where(TICKET.NUMBER.eq(before.number()))
                .execute();
    }

    private static void keep(Configuration transaction, Account who, Instant when, long number, String field,
            @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        long id = Sequences.nextId(transaction);
        transaction.dsl()
                .insertInto(TICKET_CHANGE)
                .set(TICKET_CHANGE.ID, id)
                .set(TICKET_CHANGE.TICKET_NUMBER, number)
                .set(TICKET_CHANGE.USER_ID, who.id())
                .set(TICKET_CHANGE.CHANGED_AT, when.toEpochMilli())
                .set(TICKET_CHANGE.FIELD, field)
                .set(TICKET_CHANGE.OLD_VALUE, before == null ? null : before.toString())
                .set(TICKET_CHANGE.NEW_VALUE, after == null ? null : after.toString())
                .execute();
    }
}
