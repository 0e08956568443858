package assistance.client.thread;

import java.util.ArrayList;
import java.util.List;

/// Cuts a very long text into pieces that are each laid out in no time, at the ends of its lines where it has any.
final class TextPieces {
    static final int LONGEST = 4_000;

    private TextPieces() {}

    /// At least one piece; a line end between two pieces belongs to neither.
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int end = endOf(text, from);
            pieces.add(text.substring(from, end));
            from = text.charAt(end) == '\n' ? end + 1 : end;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static int endOf(String text, int from) {
        int limit = from + LONGEST;
        int earliest = from + LONGEST / 2;
        int line = text.lastIndexOf('\n', limit);
        if (line > earliest) {
            return line;
        }
        int space = text.lastIndexOf(' ', limit - 1);
        if (space > earliest) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
