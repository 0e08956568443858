package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.Test;

class LogLineTest {
    @Test
    void isOneLineInUtcWhateverTheMessageHolds() {
        var entry = new LogRecord(Level.WARNING, "first\r\n2026-01-01T00:00:00Z SEVERE forged");
        entry.setLoggerName("assistance.server.session.Gate");
        entry.setInstant(Instant.parse("2026-11-24T09:00:00.123456Z"));
        assertEquals("2026-11-24T09:00:00.123Z WARNING Gate first 2026-01-01T00:00:00Z SEVERE forged"
                + System.lineSeparator(), new LogLine().format(entry));
    }
}
