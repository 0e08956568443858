package assistance.server.http;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Gathers what is wrong with the fields of one request, so that its user reads all of it at once.
public final class FieldChecks {
    private final List<Refusal.Field> faults = new ArrayList<>();

    /// Notes a fault unless the field is fine, or at fault already.
    public void require(boolean fine, String path, String key, Object... arguments) {
        if (!fine && faults.stream().noneMatch(fault -> fault.path().equals(path))) {
            faults.add(new Refusal.Field(path, key, arguments));
        }
    }

    /// Checks one line of text.
    ///
    /// @return the text without surrounding blanks, to be used only after [#refuseFaults]
    public String line(String path, @Nullable String text, int limit) {
        String line = text == null ? "" : text.strip();
        if (line.codePoints().anyMatch(FieldChecks::endsLine)) {
            faults.add(new Refusal.Field(path, "http.oneLine"));
        } else {
            requireText(path, line, limit, line.indexOf('\t') < 0);
        }
        return line;
    }

    /// Checks text of any number of lines.
    ///
    /// @param mayBeBlank true where something else can take the text's place
    /// @return the text with `\n` at the ends of its lines, to be used only after [#refuseFaults]
    public String lines(String path, @Nullable String text, int limit, boolean mayBeBlank) {
        String lines = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (!lines.isEmpty() || !mayBeBlank) {
            requireText(path, lines, limit, true);
        }
        return lines;
    }

    private void requireText(String path, String text, int limit, boolean tabsFine) {
        if (text.isEmpty()) {
            faults.add(new Refusal.Field(path, "http.missing"));
        } else if (text.length() > limit) {
            faults.add(new Refusal.Field(path, "http.tooLong", limit, text.length()));
        } else if (!tabsFine || text.codePoints().anyMatch(FieldChecks::isUnreadable)) {
            faults.add(new Refusal.Field(path, "http.controlCharacter"));
        }
    }

    private static boolean endsLine(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == 0x85 || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /// Control characters say nothing to a reader and break logs and mails; half a surrogate pair can't be stored.
    private static boolean isUnreadable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    /// Ends the request with everything found.
    ///
    /// @throws Refusal 400 when there was any fault
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
