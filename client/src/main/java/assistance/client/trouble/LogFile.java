package assistance.client.trouble;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import assistance.client.settings.OwnerOnly;

/// Writes what the client logs to a few files of limited size in the user's folder, redacted wherever it goes.
public final class LogFile {
    private static final int BYTES = 1024 * 1024;
    private static final int FILES = 4;

    private LogFile() {}

    /// Where the files are.
    ///
    /// @param home the client's folder
    public static Path folder(Path home) {
        return home.resolve("logs");
    }

    /// Begins to write. A log that can't be written is no reason not to start.
    public static void open(Path home) {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            handler.setFormatter(new Redacted());
        }
        try {
            root.addHandler(handler(folder(home), BYTES));
        } catch (IOException unwritable) {
            System.getLogger(LogFile.class.getName()).log(Level.WARNING, "No log is written", unwritable);
        }
    }

    /// @param bytes after which the next file begins
    static Handler handler(Path folder, int bytes) throws IOException {
        OwnerOnly.createFolder(folder);
        // A percent sign of the path would be one of the pattern's.
        String pattern = folder.toString().replace("%", "%%") + "/assistance-%g.log";
        FileHandler file = new FileHandler(pattern, bytes, FILES, true);
        file.setEncoding("UTF-8");
        file.setFormatter(new Redacted());
        return file;
    }

    /// Formats as ever, then redacts.
    private static final class Redacted extends Formatter {
        private final Formatter words = new SimpleFormatter();

        @Override
        public String format(LogRecord entry) {
            return Redaction.of(words.format(entry));
        }
    }
}
