package assistance.client.trouble;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Something nobody expected, with what support needs to find its cause.
///
/// @param id eight characters by which it is found in the log
/// @param thread the name of the one it happened on
public record Trouble(String id, Instant at, String thread, Throwable cause) {
    private static final int LINES = 60;
    private static final int KIND_DEPTH = 3;

    /// What it is, where and when it happened and in which surroundings, redacted; the same in every language, for
    /// those who mend it.
    ///
    /// @param version of this client
    public String report(String version) {
        return Redaction.of("""
                Error %s, %s, thread %s
                Assistance %s, Java %s, %s %s (%s)

                %s""".formatted(id, at, thread, version, System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"),
                trace()));
    }

    private String trace() {
        StringWriter words = new StringWriter();
        cause.printStackTrace(new PrintWriter(words));
        return words.toString().lines().limit(LINES).collect(Collectors.joining("\n"));
    }

    /// The same for troubles of the same cause at the same place.
    String kind() {
        return cause.getClass().getName() + Arrays.stream(cause.getStackTrace())
                .limit(KIND_DEPTH)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" ", " ", ""));
    }
}
