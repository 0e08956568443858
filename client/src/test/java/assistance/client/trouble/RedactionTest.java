package assistance.client.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final String TOKEN = "q9vXw3Tt7Zr1Yk5Lm8Nb2Cd4Ef6Gh0JiKpQsUuVvWx_";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Authorization: Bearer abc.def        | Authorization: *** ***
            {"password":"très \\"secret\\""}     | {"***":***}
            proxy.password = hunter2             | proxy.password = ***
            https://h/x?token=abc&page=2         | https://h/x?token=***&page=2
            claire.durand+a@atelier.example sent | ***@*** sent
            For input string: "ma demande"       | For input string: "***"
            Text 'hier soir' could not be parsed | Text '***' could not be parsed
            Cannot invoke "String.length()" because "<local1>" is null | Cannot invoke "String.length()" because "<local1>" is null
            at assistance.client.ticket.SubmitTicketModelOfTheLongestName.submit(X.java:12) | at assistance.client.ticket.SubmitTicketModelOfTheLongestName.submit(X.java:12)
            """)
    void takesOutWhatIsNobodysBusiness(String text, String clean) {
        assertEquals(clean, Redaction.of(text));
    }

    @Test
    void knowsATokenByItsLooks() {
        assertEquals("GET /password/*** 404", Redaction.of("GET /password/" + TOKEN + " 404"));
    }

    @Test
    void keepsTheNameOfTheUserOutOfPaths() {
        String file = System.getProperty("user.home") + "/drafts/1";

        assertEquals("~/drafts/1", Redaction.of(file));
    }

    @Test
    void writesTheLogRedactedWithItsExceptionsInUtf8() throws Exception {
        Handler log = LogFile.handler(folder, 100_000);
        LogRecord entry = new LogRecord(Level.SEVERE, "Échec pour claire@atelier.example");
        entry.setThrown(new IllegalStateException("Bearer " + TOKEN));
        log.publish(entry);
        log.close();

        String written = Files.readString(folder.resolve("assistance-0.log"), StandardCharsets.UTF_8);
        assertTrue(written.contains("Échec pour ***@***"), written);
        assertTrue(written.contains("IllegalStateException: Bearer ***"), written);
        assertTrue(written.contains("RedactionTest.writesTheLogRedacted"), written);
        assertFalse(written.contains(TOKEN), written);
    }

    @Test
    void keepsNoMoreThanAFewFilesOfLimitedSize() throws Exception {
        Handler log = LogFile.handler(folder, 2_000);
        for (int i = 0; i < 200; i++) {
            log.publish(new LogRecord(Level.INFO, "One more line of a hundred characters or so, number " + i));
        }
        log.close();

        try (var files = Files.list(folder).filter(file -> file.toString().endsWith(".log"))) {
            assertTrue(files.count() <= 4);
        }
        assertTrue(Files.size(folder.resolve("assistance-1.log")) < 2_500);
    }
}
