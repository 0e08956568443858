package assistance.server.mail;

import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/// Hands mails to an SMTP server, each over a connection of its own, so that none suffers from another's failure.
public final class SmtpDelivery implements MailDelivery {
    private static final String TIMEOUT_MILLIS = "20000";

    private final Smtp smtp;
    private final Session session;

    public SmtpDelivery(Smtp smtp) {
        this.smtp = smtp;
        session = Session.getInstance(properties(smtp));
    }

    private static Properties properties(Smtp smtp) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!smtp.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (smtp.security()) {
            case NONE -> {
            }
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    @Override
    public void deliver(long id, MimeMessage message) throws MessagingException {
        try (var transport = session.getTransport("smtp")) {
            if (smtp.user().isEmpty()) {
                transport.connect(smtp.host(), smtp.port(), null, null);
            } else {
                transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
