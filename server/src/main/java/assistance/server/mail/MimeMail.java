package assistance.server.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/// A queued mail in the form that travels. The mails of a ticket refer to one root that is never sent itself, so that
/// mail programs show them as one conversation.
final class MimeMail extends MimeMessage {
    // Without one, the encodings are looked for on the whole class path, for each part of each mail.
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(Mail mail, String from) throws MessagingException, UnsupportedEncodingException {
        super(SESSION);
        messageId = mail.messageId();
        setFrom(address(from, "Assistance"));
        setRecipient(RecipientType.TO, address(mail.recipient(), mail.recipientName()));
        setSubject(asItIs(mail.text().subject()), UTF_8);
        setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME
                .format(Instant.ofEpochMilli(mail.createdAt()).atOffset(ZoneOffset.UTC)));
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.ticketNumber() != null) {
            String root = "<ticket-" + mail.ticketNumber() + messageId.substring(messageId.indexOf('@'));
            setHeader("In-Reply-To", root);
            setHeader("References", root);
        }
        setContent(new MimeMultipart("alternative", part(mail.text().text(), "plain"), part(mail.text().html(),
                "html")));
        saveChanges();
    }

    private static InternetAddress address(String email, String name) throws MessagingException,
            UnsupportedEncodingException {
        var address = new InternetAddress(email, asItIs(name), UTF_8);
        address.validate();
        return address;
    }

    // What looks like an encoded word would be decoded by its reader, to whatever it says. The joiner, which nobody sees,
    // has the whole text encoded.
    private static String asItIs(String text) {
        return text.replace("=?", "=\u2060?");
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    // The one given when the mail was queued, where the superclass would make up another at each attempt.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
