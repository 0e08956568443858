package assistance.server.event;

import static assistance.server.database.generated.Tables.EVENT;
import static assistance.server.database.generated.Tables.SEQUENCE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.StreamEvent;
import assistance.api.TicketEvent;
import assistance.api.TicketEvent.Kind;

/// What happened, in the database.
final class EventStore {
    private static final String FORGOTTEN = "event";

    void insert(Configuration transaction, long id, long authorId, long ticket, Kind kind, @Nullable Long messageId,
            Audience audience, Instant now) {
        transaction.dsl()
                .insertInto(EVENT)
                .set(EVENT.ID, id)
                .set(EVENT.TICKET_NUMBER, ticket)
                .set(EVENT.KIND, kind.name())
                .set(EVENT.MESSAGE_ID, messageId)
                .set(EVENT.AUTHOR_ID, authorId)
                .set(EVENT.FOR_SUPPORT, audience.support())
                .set(EVENT.READER_ID, audience.onlyUser())
                .set(EVENT.HAPPENED_AT, now.toEpochMilli())
                .execute();
    }

    /// What happened after an event and until another, oldest first.
    List<StoredEvent> between(Configuration transaction, long after, long until, int most) {
        return transaction.dsl()
                .select(EVENT.ID, EVENT.TICKET_NUMBER, TICKET.TITLE, EVENT.KIND, EVENT.MESSAGE_ID, EVENT.AUTHOR_ID,
                        USER_ACCOUNT.LAST_NAME, USER_ACCOUNT.FIRST_NAME, TICKET.COMPANY_ID, EVENT.FOR_SUPPORT,
                        EVENT.READER_ID)
                .from(EVENT)
                .join(TICKET)
                .on(TICKET.NUMBER.eq(EVENT.TICKET_NUMBER))
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(EVENT.AUTHOR_ID))
                .where(EVENT.ID.gt(after))
                .and(EVENT.ID.le(until))
                .orderBy(EVENT.ID)
                .limit(most)
                .fetch(row -> new StoredEvent(row.value1(),
                        Frame.of(StreamEvent.TICKET, row.value1(),
                                new TicketEvent(row.value2(), row.value3(), Kind.valueOf(row.value4()), row.value5(),
                                        new Named(row.value6(), row.value7() + " " + row.value8()))),
                        row.value9(), new Audience(row.value10(), row.value11())));
    }

    /// The last id given to anything.
    long lastId(Configuration transaction) {
        return value(transaction, "id");
    }

    /// The id up to which events are kept no more.
    long forgotten(Configuration transaction) {
        return value(transaction, FORGOTTEN);
    }

    private static long value(Configuration transaction, String name) {
        return transaction.dsl().selectFrom(SEQUENCE).where(SEQUENCE.NAME.eq(name)).fetchSingle().getLastValue();
    }

    /// The newest event of before a time.
    Optional<Long> newestBefore(Configuration transaction, Instant time) {
        return transaction.dsl()
                .select(DSL.max(EVENT.ID))
                .from(EVENT)
                .where(EVENT.HAPPENED_AT.lt(time.toEpochMilli()))
                .fetchOptional(row -> row.value1());
    }

    /// Removes the events up to an id.
    void forget(Configuration transaction, long id) {
        var dsl = transaction.dsl();
        dsl.update(SEQUENCE)
                .set(SEQUENCE.LAST_VALUE, id)
                .where(SEQUENCE.NAME.eq(FORGOTTEN))
                .and(SEQUENCE.LAST_VALUE.lt(id))
                .execute();
        dsl.deleteFrom(EVENT).where(EVENT.ID.le(id)).execute();
    }
}
