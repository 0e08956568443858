package assistance.server.conversation;

import org.jspecify.annotations.Nullable;

import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.http.Refusal;

/// Says which threads a user has read.
public final class ReadMarks {
    private final Database database;
    private final ReadMarkStore marks = new ReadMarkStore();

    public ReadMarks(Database database) {
        this.database = database;
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
            marks.mark(tx, reader.id(), ticketNumber, messageId == null ? newest : messageId);
        });
    }
}
