package assistance.server.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// Where mails leave the server. Returning means that the mail is safe in other hands.
public sealed interface MailDelivery permits SmtpDelivery, FileDelivery {
    /// Hands a mail over.
    ///
    /// @throws MailServerUnreachable where any other mail would fail as well
    void deliver(long id, MimeMessage message) throws MessagingException;
}
