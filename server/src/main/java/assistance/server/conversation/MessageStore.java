package assistance.server.conversation;

import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.api.Attachment;
import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.server.account.Account;
import assistance.server.account.Visibility;
import assistance.server.attachment.AttachmentStore;
import assistance.server.attachment.Upload;

/// The messages in the database.
public final class MessageStore {
    private final AttachmentStore attachments = new AttachmentStore();

    /// Adds a message with its documents to a ticket's thread.
    ///
    /// @param id the next one
    public void insert(Configuration transaction, long id, long ticketNumber, Account author, MessageKind kind,
            String text,
            Instant now, List<Upload> files) {
        transaction.dsl()
                .insertInto(MESSAGE)
                .set(MESSAGE.ID, id)
                .set(MESSAGE.TICKET_NUMBER, ticketNumber)
                .set(MESSAGE.AUTHOR_ID, author.id())
                .set(MESSAGE.KIND, kind.name())
                .set(MESSAGE.FROM_SUPPORT, author.role().isSupport())
                .set(MESSAGE.CREATED_AT, now.toEpochMilli())
                .set(MESSAGE.TEXT, text)
                .execute();
        attachments.insert(transaction, id, files);
    }

    /// What a reader sees of a ticket's thread after a message, oldest first. The ticket itself is known to be visible.
    ///
    /// @param after the message's id; 0 for the whole thread
    public List<Message> thread(Configuration transaction, Account reader, long ticketNumber, long after) {
        return messages(transaction, reader, ticketNumber, MESSAGE.ID.gt(after));
    }

    /// One message of a thread.
    public Message message(Configuration transaction, Account reader, long ticketNumber, long id) {
        return messages(transaction, reader, ticketNumber, MESSAGE.ID.eq(id)).getFirst();
    }

    private List<Message> messages(Configuration transaction, Account reader, long ticketNumber, Condition which) {
        var documents = attachments.ofTicket(transaction, reader, ticketNumber, which);
        return transaction.dsl()
                .select(MESSAGE.ID, MESSAGE.KIND, MESSAGE.AUTHOR_ID, MESSAGE.FROM_SUPPORT, MESSAGE.CREATED_AT,
                        MESSAGE.TEXT, USER_ACCOUNT.FIRST_NAME, USER_ACCOUNT.LAST_NAME)
                .from(MESSAGE)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(MESSAGE.AUTHOR_ID))
                .where(MESSAGE.TICKET_NUMBER.eq(ticketNumber))
                .and(Visibility.ofMessages(reader))
                .and(which)
                .orderBy(MESSAGE.ID)
                .fetch(row -> {
                    var message = row.into(MESSAGE);
                    var author = row.into(USER_ACCOUNT);
                    List<Attachment> files = documents.getOrDefault(message.getId(), List.of());
                    return new Message(message.getId(), MessageKind.valueOf(message.getKind()),
                            new Named(message.getAuthorId(), author.getLastName() + " " + author.getFirstName()),
                            message.getFromSupport(), Instant.ofEpochMilli(message.getCreatedAt()),
                            message.getText(), files);
                });
    }
}
