package assistance.server.mail;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// Where mails leave the server. Returning means that the mail is safe in other hands.
public sealed interface MailDelivery permits SmtpDelivery, FileDelivery {
    void deliver(long id, MimeMessage message) throws MessagingException, IOException;
}
