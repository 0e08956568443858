package assistance.server.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names of documents, made harmless for every system, header and reader.
public final class FileName {
    static final int MAX_LENGTH = 120;

    /// With the ticket before it, a name stays under the 255 bytes a file system takes.
    private static final int MAX_BYTES = 200;

    private static final int MAX_EXTENSION = 20;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]|^[A-Za-z]:", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern WINDOWS_DEVICE = Pattern
            .compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");

    private FileName() {}

    /// The name a document is kept under: no folders, nothing invisible, nothing a system forbids or reserves, its
    /// extension kept.
    ///
    /// @param given as the sender wrote it
    public static String safe(String given) {
        String name = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        name = FOLDERS.matcher(name).replaceFirst("");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = withoutEdges(name);
        name = shortened(name);
        if (name.isEmpty()) {
            return "document";
        }
        return WINDOWS_DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /// The name a document is shown and saved under.
    public static String shown(long ticketNumber, String name) {
        return "Ticket " + ticketNumber + " - " + name;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > MAX_EXTENSION ? "" : name.substring(dot);
        String stem = name.substring(0, name.length() - extension.length());
        while (stem.length() + extension.length() > MAX_LENGTH || bytes(stem) + bytes(extension) > MAX_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return withoutEdges(stem) + extension;
    }

    private static String withoutEdges(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
