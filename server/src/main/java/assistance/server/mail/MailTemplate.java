package assistance.server.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import assistance.server.text.Texts;

/// The one frame of all mails: greeting, paragraphs, a quoted message, footer. Whatever is passed in is shown as it
/// is, so a name or a message can't bring markup of its own.
public final class MailTemplate {
    private static final String PAGE = read("mail.html");
    private static final String QUOTE = read("quote.html");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private MailTemplate() {}

    /// A message of a thread, shown apart from the mail's own words.
    public record Quote(String author, String text) {}

    /// Writes a mail.
    ///
    /// @param language the recipient's, see [Recipient#language()]
    /// @param paragraphs in that language; line breaks inside are kept
    public static MailText fill(String language, String subject, List<String> paragraphs, @Nullable Quote quote) {
        var texts = Texts.forLanguage(language);
        return new MailText(subject, plain(texts, paragraphs, quote), page(texts, subject, paragraphs, quote));
    }

    private static String plain(Texts texts, List<String> paragraphs, @Nullable Quote quote) {
        var text = new StringBuilder(texts.get("mail.greeting")).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        if (quote != null) {
            text.append(texts.get("mail.wrote", quote.author())).append('\n');
            quote.text().lines().forEach(line -> text.append(line.isEmpty() ? ">" : "> " + line).append('\n'));
            text.append('\n');
        }
        return text.append("-- \n").append(texts.get("mail.footer")).append('\n').toString();
    }

    private static String page(Texts texts, String subject, List<String> paragraphs, @Nullable Quote quote) {
        String quoted = quote == null
                ? ""
                : replace(QUOTE, Map.of("author", escape(texts.get("mail.wrote",
                        quote.author())), "text", escape(quote.text())));
        return replace(PAGE, Map.of("language", texts.locale().getLanguage(), "subject", escape(subject), "greeting",
                escape(texts.get("mail.greeting")), "paragraphs", paragraphs.stream()
                        .map(
                                paragraph -> "<p style=\"margin:0 0 16px\">" + escape(paragraph) + "</p>")
                        .collect(Collectors.joining("\n")),
                "quote", quoted, "footer", escape(texts.get("mail.footer"))));
    }

    // In one pass, so that a placeholder written in a message stays what it is: text.
    private static String replace(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
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

    private static String read(String resource) {
        try (InputStream in = MailTemplate.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
