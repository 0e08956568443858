package assistance.server.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Notes what the server says in its log from information on, as an administrator would see it.
public final class HeardLog extends Handler implements AutoCloseable {
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Level usual = root.getLevel();

    public HeardLog() {
        root.setLevel(Level.INFO);
        root.addHandler(this);
    }

    /// The records there were.
    public List<String> records() {
        return said;
    }

    @Override
    public void publish(LogRecord line) {
        said.add(line.getLoggerName() + " " + line.getMessage() + " " + line.getThrown());
    }

    @Override
    public void flush() {
        // Nothing is kept.
    }

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(usual);
    }
}
