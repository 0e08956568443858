package assistance.client.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Turns a name from outside into one every system takes as a plain file's name. The server does so too; what reaches
/// a path here is made safe again, because a client is not to be harmed by the server it talks to.
public final class SafeName {
    // Linux allows 255 bytes; the rest is room for " (2)" and the ending of an unfinished download.
    private static final int MOST_BYTES = 200;
    private static final int LONGEST_EXTENSION = 16;
    // Controls, formats (bidi overrides, zero width), private and unassigned characters, line separators, separators
    // of paths and what Windows forbids.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])( *\\..*)?");

    private SafeName() {}

    /// The safe form of a name; "document" when nothing is left of it.
    public static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String plain = trim(SPACES.matcher(FORBIDDEN.matcher(composed).replaceAll(" ")).replaceAll(" "));
        if (plain.isEmpty()) {
            return "document";
        }
        return shorten(DEVICE.matcher(plain).matches() ? "_" + plain : plain);
    }

    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String shorten(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && name.length() - dot <= LONGEST_EXTENSION;
        String extension = extended ? name.substring(dot) : "";
        StringBuilder stem = new StringBuilder(extended ? name.substring(0, dot) : name);
        while (bytes(stem.toString()) + bytes(extension) > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return trim(stem.toString()) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
