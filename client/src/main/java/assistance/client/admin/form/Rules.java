package assistance.client.admin.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Function;
import java.util.regex.Pattern;

import assistance.client.ui.Texts;

/// What entered words must be, as the server wants them; each rule says what is wrong in a whole sentence.
public record Rules(Texts texts) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

    /// Something must stand there.
    ///
    /// @param key of the sentence when nothing does
    public Function<String, String> required(String key) {
        String missing = texts.get(key);
        return words -> words.isBlank() ? missing : "";
    }

    /// An e-mail address must stand there.
    public Function<String, String> email() {
        return words -> words.isBlank()
                ? texts.get("admin.form.emailMissing")
                : EMAIL.matcher(words.strip()).matches() ? "" : texts.get("admin.form.emailWrong");
    }

    /// An address that a browser can open must stand there.
    public Function<String, String> webAddress() {
        return words -> words.isBlank()
                ? texts.get("admin.form.urlMissing")
                : isWebAddress(words.strip()) ? "" : texts.get("admin.form.urlWrong");
    }

    private static boolean isWebAddress(String words) {
        try {
            URI address = new URI(words);
            String scheme = address.getScheme();
            return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
