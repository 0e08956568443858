package assistance.server.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.server.TestClock;
import assistance.server.database.Database;
import assistance.server.mail.delivery.FileDelivery;

/// From the queue to the file of a server that has no mail server.
class MimeMailTest {
    private static final MailText TEXT = Letter.of("fr", "Ticket", List.of()).write();

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsFrenchInHeadersTextAndHtml() throws Exception {
        var mail = deliver("DURAND Hélène", Letter.of("fr", "Ticket n°\u00A033 – Réplication bloquée", List.of(
                "Votre demande a bien été enregistrée : « Où est l’œuvre ? » 12\u00A0€")).write());

        assertEquals("Ticket n°\u00A033 – Réplication bloquée", mail.getSubject());
        assertEquals("DURAND Hélène", ((InternetAddress) mail.getAllRecipients()[0]).getPersonal());
        var parts = (MimeMultipart) mail.getContent();
        assertTrue(mail.getContentType().startsWith("multipart/alternative"), mail.getContentType());
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
        for (int i = 0; i < 2; i++) {
            String body = (String) parts.getBodyPart(i).getContent();
            assertTrue(parts.getBodyPart(i).getContentType().contains("UTF-8"));
            assertTrue(body.contains("« Où est l’œuvre ? » 12\u00A0€"), body);
        }
    }

    @Test
    void belongsToItsTicketsConversationAndSaysItIsAutomatic() throws Exception {
        var written = new ByteArrayOutputStream();
        new MimeMail(new Mail(1, "claire@ateliers.example", "DURAND Claire", TEXT, "<uuid@assistance.example>", 33L,
                null, 2, 0), "support@assistance.example").writeTo(written);
        var mail = read(written.toByteArray());

        assertEquals("<uuid@assistance.example>", mail.getMessageID());
        assertEquals("<ticket-33@assistance.example>", mail.getHeader("References", null));
        assertEquals("<ticket-33@assistance.example>", mail.getHeader("In-Reply-To", null));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertNull(deliver("DURAND Claire", TEXT).getHeader("References"));
    }

    @Test
    void aTitleOrNameWithLineBreaksAddsNoHeader() throws Exception {
        String attack = "Bonjour\r\nBcc: tiers@pirate.example\n\tX-Pirate: 1\u2028\u0000\u0085Fin \uD800";
        var mail = deliver(attack, Letter.of("fr", attack, List.of(attack)).write());

        assertEquals("Bonjour Bcc: tiers@pirate.example X-Pirate: 1 Fin", mail.getSubject());
        assertEquals("Bonjour Bcc: tiers@pirate.example X-Pirate: 1 Fin", ((InternetAddress) mail.getAllRecipients()[0])
                .getPersonal());
        assertEquals(1, mail.getAllRecipients().length);
        assertNull(mail.getHeader("Bcc"));
        assertNull(mail.getHeader("X-Pirate"));
    }

    @Test
    void cutsAnEndlessTitleBetweenCharacters() throws Exception {
        var mail = deliver("DURAND Claire", Letter.of("fr", "a" + "\uD83D\uDE80".repeat(300), List.of()).write());

        assertEquals("a" + "\uD83D\uDE80".repeat(199), mail.getSubject());
    }

    private MimeMessage deliver(String name, MailText text) throws MessagingException, IOException {
        var clock = new TestClock();
        try (var database = Database.open("jdbc:sqlite:" + folder.resolve("a.db"), "", "")) {
            var store = new MailStore(database);
            var outbox = new Outbox(store, clock, "assistance.example");
            database.run(tx -> outbox.add(tx, new Recipient("claire@ateliers.example", name, "fr"), text, null));
            try (var worker = new MailWorker(store, outbox, new FileDelivery(folder.resolve("mail")),
                    link -> Optional.empty(), "support@assistance.example", clock)) {
                worker.sendDue();
            }
        }
        assertFalse(Files.exists(folder.resolve("mail/000001.part")));
        return read(Files.readAllBytes(folder.resolve("mail/000001.eml")));
    }

    private static MimeMessage read(byte[] file) throws MessagingException {
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 128), "not plain ASCII");
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }
}
