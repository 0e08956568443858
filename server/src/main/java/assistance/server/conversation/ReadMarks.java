package assistance.server.conversation;

import org.jspecify.annotations.Nullable;

import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.event.Events;
import assistance.server.http.Refusal;

/// Says which threads a user has read.
public final class ReadMarks {
    private final Database database;
    private final Events events;
    private final ReadMarkStore marks = new ReadMarkStore();

    public ReadMarks(Database database, Events events) {
        this.database = database;
        this.events = events;
    }

    /// Marks a ticket read.
    ///
    /// @param messageId the last message the reader saw, so that one that came since stays unread; null for the
    ///        newest there is
    /// @throws Refusal 404 when the reader sees no such ticket, 400 when the message is none of it
    public void markRead(Account reader, long ticketNumber, @Nullable Long messageId) {
        database.run(tx -> {
            long newest = marks.newestMessage(tx, reader, ticketNumber).orElseThrow(Refusal::notFound);
            if (messageId != null && !marks.isMessage(tx, reader, ticketNumber, messageId)) {
                throw Refusal.invalid("messageId", "conversation.unknownMessage");
            }
            long readUntil = messageId == null ? newest : messageId;
            if (marks.mark(tx, reader.id(), ticketNumber, readUntil)) {
                events.read(tx, reader, ticketNumber, readUntil);
            }
        });
        events.wake();
    }

    /// Makes a ticket unread again, from the last message of somebody else on; one that is unread stays as it is.
    ///
    /// @throws Refusal 404 when the reader sees no such ticket, 409 when it has no message that could be unread
    public void markUnread(Account reader, long ticketNumber) {
        database.run(tx -> {
            if (marks.newestMessage(tx, reader, ticketNumber).isEmpty()) {
                throw Refusal.notFound();
            }
            long unread = marks.newestOfOthers(tx, reader, ticketNumber)
                    .orElseThrow(() -> Refusal.of(409, "conversation.nothingToRead"));
            long readUntil = marks.messageBefore(tx, reader, ticketNumber, unread).orElse(0L);
            if (marks.moveBack(tx, reader.id(), ticketNumber, readUntil, unread)) {
                events.read(tx, reader, ticketNumber, readUntil == 0 ? null : readUntil);
            }
        });
        events.wake();
    }
}
