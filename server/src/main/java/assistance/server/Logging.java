package assistance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/// The server's log: lines on standard error, which a service manager collects.
final class Logging {
    private Logging() {}

    /// Applies the built-in configuration, unless the administrator chose one with `java.util.logging.config.file`.
    static void configure() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream configuration = Logging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(Objects.requireNonNull(configuration));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
