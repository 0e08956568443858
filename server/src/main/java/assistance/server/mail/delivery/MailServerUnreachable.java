package assistance.server.mail.delivery;

import jakarta.mail.MessagingException;

/// Nobody took the mail's connection: a failure that every other mail would share, and none of this one's own.
public final class MailServerUnreachable extends MessagingException {
    private static final long serialVersionUID = 1;

    MailServerUnreachable(String message, Exception cause) {
        super(message, cause);
    }
}
