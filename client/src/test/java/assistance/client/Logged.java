package assistance.client;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What a class logs until it is closed, in place of the console.
public final class Logged implements AutoCloseable {
    private final Logger logger;
    private final List<LogRecord> entries = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            entries.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Logged(String origin) {
        logger = Logger.getLogger(origin);
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
    }

    public static Logged by(Class<?> origin) {
        return by(origin.getName());
    }

    /// What a logger hears that is named after no class.
    public static Logged by(String origin) {
        return new Logged(origin);
    }

    public List<LogRecord> entries() {
        return entries;
    }

    /// Each with its level, as it stands in the file.
    public List<String> lines() {
        return entries.stream()
                .map(entry -> entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry).strip())
                .toList();
    }

    @Override
    public void close() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }
}
