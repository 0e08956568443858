package assistance.client.trouble;

import java.util.List;
import java.util.regex.Pattern;

/// Takes out of a text what must not leave this computer, nor stay on it in a log: tokens, passwords, e-mail addresses
/// and the name of the user's folder.
public final class Redaction {
    private static final List<Rule> RULES = List.of(
            new Rule("(?i)\\b(bearer|basic)(\\s+)[^\\s\"',;]+", "$1$2***"),
            new Rule("(?i)(\"?[\\w.-]*(?:password|passwd|secret|token|authorization|cookie)\"?\\s*[:=]\\s*)"
                    + "(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"',;}&]+)", "$1***"),
            new Rule("(?i)\\b[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)*", "***@***"),
            // What was typed comes back in the message of what could not be read; names of code do not.
            new Rule("\"(?![^\"\n]*\"[^\n]* is null)[^\"\n]*\"", "\"***\""),
            new Rule("(?m)(Text )'.*'( could not be parsed)", "$1'***'$2"),
            // As a token looks: 256 bits in letters of both cases and digits; a method's name has its bracket.
            new Rule("(?<![\\w-])(?=[\\w-]*\\d)(?=[\\w-]*[a-z])(?=[\\w-]*[A-Z])[\\w-]{40,}+(?!\\()", "***"));

    private Redaction() {}

    /// The same text without them.
    public static String of(String text) {
        String home = System.getProperty("user.home", "");
        String clean = home.length() > 1 ? text.replace(home, "~") : text;
        for (Rule rule : RULES) {
            clean = rule.pattern().matcher(clean).replaceAll(rule.replacement());
        }
        return clean;
    }

    private record Rule(Pattern pattern, String replacement) {
        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }
}
