package assistance.server.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void framesParagraphsMessageAndLinksInFrench() {
        var mail = Letter.of("fr", "Ticket n°\u00A033", List.of("Votre ticket est enregistré."))
                .withQuote("DURAND Claire", "Première ligne\n\nSeconde ligne")
                .withLink("Ouvrir le ticket", "https://assistance.example/tickets/33")
                .withLink("Dans l’application", "assistance://ticket/33")
                .write();

        assertEquals("""
                Bonjour,

                Votre ticket est enregistré.

                DURAND Claire a écrit\u00A0:
                > Première ligne
                >
                > Seconde ligne

                Ouvrir le ticket\u00A0:
                https://assistance.example/tickets/33

                Dans l’application\u00A0:
                assistance://ticket/33

                --\s
                Ce message est envoyé automatiquement, merci de ne pas y répondre.\
                 Pour suivre vos tickets, ouvrez Assistance.
                """, mail.text());
        assertTrue(mail.html().contains("<html lang=\"fr\">"), mail.html());
        assertTrue(mail.html().contains("Première ligne<br>\n<br>\nSeconde ligne"), mail.html());
        assertTrue(mail.html().contains("<a href=\"https://assistance.example/tickets/33\""), mail.html());
        assertTrue(mail.html().contains("href=\"assistance://ticket/33\""), mail.html());
        assertFalse(mail.html().contains("{{"), mail.html());
    }

    @Test
    void speaksEnglishToThoseWhoDo() {
        var mail = Letter.of("en-GB", "Ticket 33", List.of()).write();
        assertTrue(mail.text().startsWith("Hello,"), mail.text());
        assertTrue(mail.text().contains("open Assistance"), mail.text());
        assertTrue(mail.html().contains("<html lang=\"en\">"), mail.html());
        assertTrue(mail.html().contains(">A</span>Assistance"), mail.html());
    }

    @Test
    void showsMarkupAndPlaceholdersAsTheTextTheyAre() {
        var mail = Letter
                .of("fr", "<script>alert(1)</script> {{footer}}", List.of("a < b & \"c\" $1 \\1"))
                .withQuote("<img src=x onerror='alert(1)'>", "</p></body>{{greeting}}")
                .withLink("\"><script>", "https://assistance.example/\"><script>")
                .write();

        assertFalse(mail.html().contains("<script"), mail.html());
        assertFalse(mail.html().contains("<img"), mail.html());
        assertTrue(mail.html().contains("a &lt; b &amp; &quot;c&quot; $1 \\1"), mail.html());
        assertTrue(mail.html().contains("&lt;/p&gt;&lt;/body&gt;{{greeting}}"), mail.html());
        assertTrue(mail.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; {{footer}}"), mail.html());
    }
}
