package assistance.server.attachment;

import static assistance.server.database.generated.Tables.ATTACHMENT;
import static assistance.server.database.generated.Tables.ATTACHMENT_CONTENT;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.api.Attachment;
import assistance.server.account.Account;
import assistance.server.account.Visibility;
import assistance.server.database.Sequences;

/// The documents in the database.
public final class AttachmentStore {
    /// Keeps the documents of a message. One document's bytes at a time are in memory.
    public void insert(Configuration transaction, long messageId, List<Upload> uploads) {
        var dsl = transaction.dsl();
        for (Upload upload : uploads) {
            long id = Sequences.nextId(transaction);
            dsl.insertInto(ATTACHMENT)
                    .set(ATTACHMENT.ID, id)
                    .set(ATTACHMENT.MESSAGE_ID, messageId)
                    .set(ATTACHMENT.FILE_NAME, upload.name())
                    .set(ATTACHMENT.MEDIA_TYPE, upload.mediaType())
                    .set(ATTACHMENT.SIZE, upload.size())
                    .execute();
            dsl.insertInto(ATTACHMENT_CONTENT)
                    .set(ATTACHMENT_CONTENT.ATTACHMENT_ID, id)
                    .set(ATTACHMENT_CONTENT.CONTENT, upload.bytes())
                    .execute();
        }
    }

    /// The documents of a ticket's messages, by message, in the order they were sent.
    ///
    /// @param messages which of the ticket's messages
    public Map<Long, List<Attachment>> ofTicket(Configuration transaction, Account reader, long ticketNumber,
            Condition messages) {
        return transaction.dsl()
                .select(ATTACHMENT.MESSAGE_ID, ATTACHMENT.ID, ATTACHMENT.FILE_NAME, ATTACHMENT.SIZE,
                        ATTACHMENT.MEDIA_TYPE)
                .from(ATTACHMENT)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(ATTACHMENT.MESSAGE_ID))
                .where(MESSAGE.TICKET_NUMBER.eq(ticketNumber))
                .and(Visibility.ofMessages(reader))
                .and(messages)
                .orderBy(ATTACHMENT.ID)
                .fetchGroups(row -> row.value1(), row -> new Attachment(row.value2(),
                        FileName.shown(ticketNumber, row.value3()), row.value4(), row.value5()));
    }

    /// A document an account may see.
    Optional<StoredDocument> find(Configuration transaction, Account reader, long id) {
        return transaction.dsl()
                .select(TICKET.NUMBER, ATTACHMENT.FILE_NAME, ATTACHMENT.MEDIA_TYPE, ATTACHMENT_CONTENT.CONTENT)
                .from(ATTACHMENT)
                .join(ATTACHMENT_CONTENT)
                .on(ATTACHMENT_CONTENT.ATTACHMENT_ID.eq(ATTACHMENT.ID))
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(ATTACHMENT.MESSAGE_ID))
                .join(TICKET)
                .on(TICKET.NUMBER.eq(MESSAGE.TICKET_NUMBER))
                .where(ATTACHMENT.ID.eq(id))
                .and(Visibility.ofTickets(reader))
                .and(Visibility.ofMessages(reader))
                .fetchOptional(row -> new StoredDocument(FileName.shown(row.value1(), row.value2()), row.value3(),
                        row.value4()));
    }
}
