package assistance.server.http;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The header that has a file saved and never shown, with its name for old and new readers (RFC 6266, RFC 5987).
public final class ContentDisposition {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^ -~]|[\"\\\\%]");
    private static final String PLAIN_IN_ATTRIBUTES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /// The header's value for a file of a name.
    public static String attachment(String name) {
        String unaccented = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(
                NOT_PLAIN.matcher(unaccented).replaceAll("_"), percentEncoded(name));
    }

    private static String percentEncoded(String name) {
        var encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (PLAIN_IN_ATTRIBUTES.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
