package assistance.server.export;

import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;

/// Texts as a cell can hold them: no control characters, no halves of characters, not too long.
final class SheetText {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";
    private static final char UNKNOWN = '\uFFFD';

    /// What the format would take for the code of a character.
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String text) {
        String safe = readable(text);
        String meant = safe.contains("_x") ? CODE.matcher(safe).replaceAll("_x005F_") : safe;
        return meant.length() <= LONGEST ? meant : meant.substring(0, end(meant));
    }

    private static int end(String tooLong) {
        return Character.isHighSurrogate(tooLong.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /// Whether a reader of tables could take a text for something to compute, when it is edited or saved as text.
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0;
    }

    private static String readable(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isUnreadable(point) ? UNKNOWN : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnreadable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE -> true;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }
}
