package assistance.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One line a record: UTC time, level, class, message; a stack trace follows indented.
public final class LogLine extends Formatter {
    @Override
    public String format(LogRecord record) {
        var line = new StringBuilder().append(record.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(simpleName(record.getLoggerName()))
                .append(' ')
                .append(formatMessage(record).replaceAll("\\R", " "))
                .append(System.lineSeparator());
        if (record.getThrown() != null) {
            var trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace, true));
            line.append(trace.toString().indent(4));
        }
        return line.toString();
    }

    private static String simpleName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
