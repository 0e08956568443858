package assistance.server.journal;

import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

import assistance.server.text.Texts;

/// One thing that changed, kept as the key of a text and what fills it, so that each reads it in the own language.
///
/// @param arguments values of one line, without tabs
public record Detail(String key, List<String> arguments) {
    private static final int ARGUMENT_LENGTH = 200;
    private static final int TOTAL_LENGTH = 4000;

    public Detail {
        arguments = arguments.stream().map(argument -> ShownLine.of(argument, ARGUMENT_LENGTH)).toList();
    }

    public static Detail of(String key, String... arguments) {
        return new Detail(key, List.of(arguments));
    }

    /// Several in the form that is stored, the last ones left out where they are too many.
    static String stored(List<Detail> details) {
        var stored = new StringBuilder();
        for (var detail : details) {
            String line = detail.key + "\t" + String.join("\t", detail.arguments) + "\n";
            if (stored.length() + line.length() <= TOTAL_LENGTH) {
                stored.append(line);
            }
        }
        return stored.toString();
    }

    /// What is stored as words.
    static String words(String stored, Texts texts) {
        return stored.lines().map(line -> sentence(line.split("\t", -1), texts)).collect(Collectors.joining("; "));
    }

    private static String sentence(String[] parts, Texts texts) {
        try {
            return texts.get(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
        } catch (MissingResourceException ofAnotherVersion) {
            return parts[0];
        }
    }
}
