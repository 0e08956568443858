package assistance.server.mail;

import org.jspecify.annotations.Nullable;

/// A mail this server has claimed for sending.
///
/// @param attempts this one included
/// @param createdAt epoch milliseconds
record Mail(long id, String recipient, String recipientName, MailText text, String messageId,
        @Nullable Long ticketNumber, int attempts, long createdAt) {}
