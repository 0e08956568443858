package assistance.client.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ticket 33 - image (2).png|Ticket 33 - image (2).png",
            "Ticket 33 - été.txt|Ticket 33 - été.txt", "../../etc/passwd|etc passwd",
            "C:\\\\Windows\\\\x.dll|C Windows x.dll",
            "..|document", "''|document", "'. . '|document", "nom.txt. . |nom.txt", ".bashrc|bashrc", "NUL|_NUL",
            "con.txt|_con.txt", "COM1 .log|_COM1 .log", "LPT¹|_LPT¹", "console.txt|console.txt",
            "a<b>:c?*.txt|a b c .txt"})
    void keepsOnlyWhatEverySystemTakes(String given, String safe) {
        assertEquals(safe, SafeName.of(given));
    }

    @Test
    void dropsControlAndDirectionCharacters() {
        assertEquals("facture fdp.exe", SafeName.of("facture\u202efdp.exe"));
        assertEquals("a b.txt", SafeName.of("a\r\n\u0000b.txt"));
        assertEquals("a b", SafeName.of("a\u2028\u200bb"));
        assertEquals("a .png", SafeName.of("a\ud800.png"));
    }

    @Test
    void composesAccents() {
        assertEquals("\u00e9t\u00e9.txt", SafeName.of("e\u0301te\u0301.txt"));
    }

    @Test
    void shortensTheStemAndKeepsTheExtension() {
        String safe = SafeName.of("😀".repeat(100) + ".png");

        assertTrue(safe.endsWith("😀.png"), safe);
        assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 200);
    }
}
