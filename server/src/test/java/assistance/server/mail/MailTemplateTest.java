package assistance.server.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class MailTemplateTest {
    @Test
    void framesTheParagraphsAndTheQuotedMessageInFrench() {
        var mail = MailTemplate.fill("fr", "Ticket n°\u00A033", List.of("Votre ticket est enregistré."),
                new MailTemplate.Quote("DURAND Claire", "Première ligne\n\nSeconde ligne"));

        assertEquals("""
                Bonjour,

                Votre ticket est enregistré.

                DURAND Claire a écrit\u00A0:
                > Première ligne
                >
                > Seconde ligne

                --\s
                Ce message est envoyé automatiquement, merci de ne pas y répondre.\
                 Pour suivre vos tickets, ouvrez Assistance.
                """, mail.text());
        assertTrue(mail.html().contains("<html lang=\"fr\">"), mail.html());
        assertTrue(mail.html().contains("Première ligne<br>\n<br>\nSeconde ligne"), mail.html());
        assertFalse(mail.html().contains("{{"), mail.html());
    }

    @Test
    void speaksEnglishToThoseWhoDo() {
        assertTrue(MailTemplate.fill("en-GB", "Ticket 33", List.of(), null).text().startsWith("Hello,"));
    }

    @Test
    void showsMarkupAndPlaceholdersAsTheTextTheyAre() {
        var mail = MailTemplate.fill("fr", "<script>alert(1)</script> {{footer}}", List.of("a < b & \"c\" $1 \\1"),
                new MailTemplate.Quote("<img src=x onerror='alert(1)'>", "</p></body>{{greeting}}"));

        assertFalse(mail.html().contains("<script"), mail.html());
        assertFalse(mail.html().contains("<img"), mail.html());
        assertTrue(mail.html().contains("a &lt; b &amp; &quot;c&quot; $1 \\1"), mail.html());
        assertTrue(mail.html().contains("&lt;/p&gt;&lt;/body&gt;{{greeting}}"), mail.html());
        assertTrue(mail.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; {{footer}}"), mail.html());
    }
}
