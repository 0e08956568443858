package assistance.server.mail.delivery;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands mails to an SMTP server, each over a connection of its own, so that none suffers from another's failure.
public final class SmtpDelivery implements MailDelivery {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    // A server may answer in time each time, and yet never come to an end.
    private static final int TIMEOUTS_A_MAIL = 4;
    private static final Logger LOG = LoggerFactory.getLogger(SmtpDelivery.class);

    private final Smtp smtp;
    private final Duration timeout;
    private final Session session;
    private final ExecutorService connections = Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
            .name("smtp-", 0)
            .factory());

    public SmtpDelivery(Smtp smtp) {
        this(smtp, TIMEOUT);
    }

    /// With a patience of its own.
    ///
    /// @param timeout for the connection and for each answer; a mail may take four times as long
    public SmtpDelivery(Smtp smtp, Duration timeout) {
        this.smtp = smtp;
        this.timeout = timeout;
        session = Session.getInstance(properties(smtp, Long.toString(timeout.toMillis())));
    }

    private static Properties properties(Smtp smtp, String timeout) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!smtp.user().isEmpty()));
        // The mail is in the server's hands before it hears that this was all.
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.trusted().ifPresent(authorities -> properties.put("mail.smtp.ssl.socketFactory", authorities));
        // Else the known authorities would do where the trusted one does not.
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
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
        var connected = new AtomicBoolean();
        var delivery = connections.submit(() -> {
            deliver(message, connected);
            return message;
        });
        try {
            delivery.get(timeout.toMillis() * TIMEOUTS_A_MAIL, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof MessagingException known
                    ? known
                    : new MessagingException("The mail can't be sent", failed);
        } catch (TimeoutException endless) {
            throw connected.get()
                    ? new MessagingException("The mail server did not come to an end in time", endless)
                    : new MailServerUnreachable("The mail server did not come to an end in time", endless);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MessagingException("Interrupted", stopped);
        } finally {
            delivery.cancel(true);
        }
    }

    private void deliver(MimeMessage message, AtomicBoolean connected) throws MessagingException {
        var transport = session.getTransport("smtp");
        try {
            connect(transport);
            connected.set(true);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        try {
            if (smtp.user().isEmpty()) {
                transport.connect(smtp.host(), smtp.port(), null, null);
            } else {
                transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
            }
        } catch (MessagingException refused) {
            throw new MailServerUnreachable("The mail server takes no connection", refused);
        }
    }

    // The mail is safe by then, or its failure known: a server that takes its leave badly changes neither.
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("The mail server ended the connection early", rude);
        }
    }
}
