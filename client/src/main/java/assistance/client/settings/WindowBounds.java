package assistance.client.settings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Where the window was when it was last closed, in screen coordinates.
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})x(\\d{1,5})([+-]\\d{1,6})([+-]\\d{1,6})( max)?");

    /// As `1280x800+0-20 max`.
    String written() {
        return String.format(Locale.ROOT, "%dx%d%+d%+d%s", width, height, x, y, maximized ? " max" : "");
    }

    static @Nullable WindowBounds parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new WindowBounds(number(parts, 3), number(parts, 4), number(parts, 1),
                        number(parts, 2), parts.group(5) != null)
                : null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
