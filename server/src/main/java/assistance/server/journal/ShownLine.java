package assistance.server.journal;

import java.util.regex.Pattern;

/// Text from outside, made fit to be shown on one line.
public final class ShownLine {
    // Line ends, control characters, and what turns the reading direction of the words around it.
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private ShownLine() {}

    /// The text, cut where it is too long.
    public static String of(String text, int length) {
        String line = UNFIT.matcher(text).replaceAll(" ").strip();
        if (line.length() <= length) {
            return line;
        }
        // Never half of a pair of surrogates.
        return line.substring(0, Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length);
    }
}
