package assistance.server.mail;

import org.jspecify.annotations.Nullable;

/// A mail to be queued, or one that this server has claimed for sending.
///
/// @param linkId the link whose token takes the place of [Outbox#TOKEN], or null
/// @param attempts the present one included
/// @param createdAt epoch milliseconds
record Mail(long id, String recipient, String recipientName, MailText text, String messageId,
        @Nullable Long ticketNumber, @Nullable Long linkId, int attempts, long createdAt) {
    /// The mail as it leaves, with the token of its link.
    Mail withToken(String token) {
        var whole = new MailText(text.subject(), text.text().replace(Outbox.TOKEN, token), text.html()
                .replace(Outbox.TOKEN, token));
        return new Mail(id, recipient, recipientName, whole, messageId, ticketNumber, linkId, attempts, createdAt);
    }
}
