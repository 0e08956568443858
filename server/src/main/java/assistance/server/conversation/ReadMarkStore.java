package assistance.server.conversation;

import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.TICKET_READ;

import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.impl.DSL;

import assistance.server.account.Account;
import assistance.server.account.Visibility;

/// How far each user has read each thread, in the database.
public final class ReadMarkStore {
    /// True for a ticket of the query around it that holds a message the reader sees, of somebody else, newer than
    /// the reader's account and the reader's mark on the ticket.
    public static Condition isUnreadFor(Account reader) {
        // Most tickets are told by their newest message.
        return isNewFor(reader).andNot(isMarkedToTheEndBy(reader)).and(holdsUnread(reader));
    }

    /// Counts the tickets that hold nothing new for a reader, of those with a message newer than the reader's account:
    /// in all others, that message is unread.
    public long countRead(Configuration transaction, Account reader) {
        var dsl = transaction.dsl();
        int marked = dsl.fetchCount(DSL.select(TICKET.NUMBER)
                .from(TICKET_READ)
                .join(TICKET)
                .on(TICKET.NUMBER.eq(TICKET_READ.TICKET_NUMBER))
                .where(TICKET_READ.USER_ID.eq(reader.id()))
                .and(isNewFor(reader))
                .and(TICKET_READ.MESSAGE_ID.ge(TICKET.LAST_MESSAGE_ID)));
        int others = dsl.fetchCount(DSL.select(TICKET.NUMBER)
                .from(TICKET)
                .where(isNewFor(reader))
                .and(isKnownTo(reader))
                .andNot(isMarkedToTheEndBy(reader))
                .andNot(holdsUnread(reader)));
        return (long) marked + others;
    }

    /// True for a ticket with a message newer than the reader's account.
    public static Condition isNewFor(Account reader) {
        return TICKET.LAST_MESSAGE_ID.gt(reader.readUntil());
    }

    private static Condition isMarkedToTheEndBy(Account reader) {
        return DSL.exists(DSL.selectOne()
                .from(TICKET_READ)
                .where(TICKET_READ.USER_ID.eq(reader.id()))
                .and(TICKET_READ.TICKET_NUMBER.eq(TICKET.NUMBER))
                .and(TICKET_READ.MESSAGE_ID.ge(TICKET.LAST_MESSAGE_ID)));
    }

    private static Condition holdsUnread(Account reader) {
        return DSL.exists(DSL.selectOne()
                .from(MESSAGE)
                .where(MESSAGE.TICKET_NUMBER.eq(TICKET.NUMBER))
                .and(MESSAGE.ID.gt(reader.readUntil()))
                .and(MESSAGE.AUTHOR_ID.ne(reader.id()))
                .and(Visibility.ofMessages(reader))
                .andNotExists(DSL.selectOne()
                        .from(TICKET_READ)
                        .where(TICKET_READ.USER_ID.eq(reader.id()))
                        .and(TICKET_READ.TICKET_NUMBER.eq(MESSAGE.TICKET_NUMBER))
                        .and(TICKET_READ.MESSAGE_ID.ge(MESSAGE.ID))));
    }

    /// True for a ticket the reader has marked or written in.
    private static Condition isKnownTo(Account reader) {
        return TICKET.NUMBER.in(DSL.select(TICKET_READ.TICKET_NUMBER)
                .from(TICKET_READ)
                .where(TICKET_READ.USER_ID.eq(reader.id()))
                .union(DSL.select(MESSAGE.TICKET_NUMBER).from(MESSAGE).where(MESSAGE.AUTHOR_ID.eq(reader.id()))));
    }

    /// The newest message a reader sees of a ticket; empty when the reader sees no such ticket.
    Optional<Long> newestMessage(Configuration transaction, Account reader, long ticketNumber) {
        return newest(transaction, reader, ticketNumber, DSL.trueCondition());
    }

    /// The newest message that could be unread: of somebody else, newer than the reader's account.
    Optional<Long> newestOfOthers(Configuration transaction, Account reader, long ticketNumber) {
        return newest(transaction, reader, ticketNumber,
                MESSAGE.AUTHOR_ID.ne(reader.id()).and(MESSAGE.ID.gt(reader.readUntil())));
    }

    /// The message a reader sees before another.
    Optional<Long> messageBefore(Configuration transaction, Account reader, long ticketNumber, long messageId) {
        return newest(transaction, reader, ticketNumber, MESSAGE.ID.lt(messageId));
    }

    private static Optional<Long> newest(Configuration transaction, Account reader, long ticketNumber,
            Condition which) {
        return transaction.dsl()
                .select(MESSAGE.ID)
                .from(MESSAGE)
                .join(TICKET)
                .on(TICKET.NUMBER.eq(MESSAGE.TICKET_NUMBER))
                .where(MESSAGE.TICKET_NUMBER.eq(ticketNumber))
                .and(Visibility.ofTickets(reader))
                .and(Visibility.ofMessages(reader))
                .and(which)
                .orderBy(MESSAGE.ID.desc())
                .limit(1)
                .fetchOptional(MESSAGE.ID);
    }

    /// True when a reader sees a message in a ticket's thread.
    boolean isMessage(Configuration transaction, Account reader, long ticketNumber, long messageId) {
        return transaction.dsl()
                .fetchExists(DSL.selectOne()
                        .from(MESSAGE)
                        .where(MESSAGE.ID.eq(messageId))
                        .and(MESSAGE.TICKET_NUMBER.eq(ticketNumber))
                        .and(Visibility.ofMessages(reader)));
    }

    /// Notes that a user has read up to a message; a mark never goes back.
    ///
    /// @return whether it moved
    public boolean mark(Configuration transaction, long userId, long ticketNumber, long messageId) {
        return transaction.dsl()
                .insertInto(TICKET_READ)
                .set(TICKET_READ.USER_ID, userId)
                .set(TICKET_READ.TICKET_NUMBER, ticketNumber)
                .set(TICKET_READ.MESSAGE_ID, messageId)
                .onConflict(TICKET_READ.USER_ID, TICKET_READ.TICKET_NUMBER)
                .doUpdate()
                .set(TICKET_READ.MESSAGE_ID, messageId)
                .where(TICKET_READ.MESSAGE_ID.lt(messageId))
                .execute() > 0;
    }

    /// Moves a user's mark back.
    ///
    /// @param messageId the last message that stays read, 0 for none
    /// @param unread the first message that is read no longer
    /// @return false when it was unread already
    boolean moveBack(Configuration transaction, long userId, long ticketNumber, long messageId, long unread) {
        return transaction.dsl()
                .update(TICKET_READ)
                .set(TICKET_READ.MESSAGE_ID, messageId)
                .where(TICKET_READ.USER_ID.eq(userId))
                .and(TICKET_READ.TICKET_NUMBER.eq(ticketNumber))
                .and(TICKET_READ.MESSAGE_ID.ge(unread))
                .execute() > 0;
    }
}
