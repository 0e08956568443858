package assistance.server.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', value = {"image (2).png, image (2).png", "..\\..\\etc\\passwd, passwd",
            "../../.ssh/id.pub, id.pub", "C:\\dossiers\\devis.pdf, devis.pdf", "C:devis.pdf, devis.pdf",
            "devis.pdf:flux, devis.pdf_flux", "NUL, _NUL", "nul.txt, _nul.txt", "COM1.log, _COM1.log",
            "COM10.log, COM10.log", "lpt¹.txt, _lpt¹.txt", "Console.txt, Console.txt", "rapport.  . , rapport",
            "a\u202egnp.exe, agnp.exe", "a\u200bb\ufeff.txt, ab.txt", "l’état d'avril.txt, l’état d'avril.txt",
            "a\"b<c>d|e?f*g.txt, a_b_c_d_e_f_g.txt",
            "e\u0301te\u0301.txt, été.txt",
            "a\u00a0\u2028b.txt, a b.txt", "archive.tar.gz, archive.tar.gz"})
    void makesANameSafe(String given, String safe) {
        assertEquals(safe, FileName.safe(given));
        assertEquals(safe, FileName.safe(safe));
    }

    @Test
    void keepsANameOnOneLine() {
        assertEquals("a b c.txt", FileName.safe("a\r\nb\tc.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "...", "/", "\\", "C:", "a/..", "\u202e", "\n", "\0"})
    void callsANamelessDocumentADocument(String given) {
        assertEquals("document", FileName.safe(given));
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        assertEquals("a".repeat(116) + ".png", FileName.safe("a".repeat(300) + ".png"));
        assertEquals("b".repeat(120), FileName.safe("b".repeat(300)));
        assertEquals("c".repeat(120), FileName.safe("c".repeat(120) + "." + "d".repeat(40)));
    }

    @Test
    void cutsNoCharacterAndStaysWithinWhatFileSystemsTake() {
        String safe = FileName.safe("😀".repeat(100) + ".png");
        assertTrue(safe.endsWith("😀.png"));
        assertTrue(FileName.shown(Long.MAX_VALUE, safe).getBytes(StandardCharsets.UTF_8).length <= 255);
    }

    @Test
    void showsTheTicketBeforeTheName() {
        assertEquals("Ticket 33 - image (2).png", FileName.shown(33, "image (2).png"));
    }
}
