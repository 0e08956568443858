package assistance.client.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

class TextPartTest {
    @Test
    void findsTheLinksAmongTheWords() {
        assertEquals(
                List.of("https://demo.example/a_(b)?c=1", "https://www.demo.example", "mailto:agent@demo.example"),
                addresses("Voir (https://demo.example/a_(b)?c=1), www.demo.example ou agent@demo.example."));
    }

    @Test
    void leadsNowhereButToTheWebAndMail() {
        assertEquals(List.of(),
                addresses(
                        "file:///etc/passwd javascript:alert(1) smb://server/share ms-word://demo.example/x ftp://a.example"));
    }

    @Test
    void keepsEveryCharacter() {
        String text = "a https://x.example b\n😀 www.y.example";
        assertEquals(text, String.join("", TextPart.of(text).stream().map(TextPart::words).toList()));
    }

    @Test
    void showsWhereALookalikeReallyLeads() {
        assertEquals("https://xn--dmo-bma.example/é", LinkAddress.readable("https://dé" + "mo.example/é"));
        assertEquals("https://demo.example/a�txt", LinkAddress.readable("https://demo.example/a\u202etxt"));
    }

    private static List<String> addresses(String text) {
        return TextPart.of(text).stream().map(TextPart::address).filter(Objects::nonNull).toList();
    }
}
