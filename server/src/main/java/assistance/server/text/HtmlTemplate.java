package assistance.server.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of HTML with places for values, `{{name}}`. A value is shown as the text it is, so that nobody's name or
/// message brings markup of its own; only what comes out of a template goes into another one as it is.
public final class HtmlTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String html;

    private HtmlTemplate(String html) {
        this.html = html;
    }

    /// What a template was filled to.
    public record Html(String html) {
        /// Nothing at all.
        public static final Html NONE = new Html("");

        /// Pieces one after the other.
        public static Html join(Iterable<Html> pieces) {
            var joined = new StringBuilder();
            pieces.forEach(piece -> joined.append(piece.html()));
            return new Html(joined.toString());
        }
    }

    /// Reads a template that lies beside a class.
    public static HtmlTemplate beside(Class<?> type, String file) {
        return new HtmlTemplate(read(type, file));
    }

    /// A text file that lies beside a class.
    public static String read(Class<?> type, String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Fills the places in one pass, so that a placeholder written in a value stays what it is: text.
    ///
    /// @param values strings and [Html], by place
    public Html fill(Map<String, Object> values) {
        return new Html(PLACE.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        html(Objects.requireNonNull(values.get(found.group(1)), found.group(1))))));
    }

    private static String html(Object value) {
        return value instanceof Html ready ? ready.html() : escape(value.toString());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\r\n", "\n")
                .replace("\n", "<br>\n");
    }
}
