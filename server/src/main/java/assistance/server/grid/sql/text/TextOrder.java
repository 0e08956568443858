package assistance.server.grid.sql.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// Texts in the order of their code points, which is that of their bytes in UTF-8.
public final class TextOrder {
    /// Compares like both databases do.
    public static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays
            .compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private TextOrder() {}

    /// The first text after all that begin with another one; empty when there is none.
    static String after(String beginning) {
        int end = beginning.length();
        while (end > 0) {
            int last = beginning.codePointBefore(end);
            end -= Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
                return beginning.substring(0, end) + Character.toString(next);
            }
        }
        return "";
    }
}
