package assistance.server.mail;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a mail says, apart from its frame. Whatever is passed in is shown as it is.
///
/// @param language the recipient's, see [Recipient#language()]
/// @param paragraphs in that language; line breaks inside are kept
/// @param quote a message the mail tells of, or null
/// @param links what to open, the main one first; may be empty
public record Letter(String language, String subject, List<String> paragraphs, @Nullable Quote quote,
        List<Link> links) {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /// A message of a thread, shown apart from the mail's own words.
    public record Quote(String author, String text) {}

    /// Something to open, by a URL that the server itself has written.
    public record Link(String label, String url) {}

    /// A letter of words only.
    public static Letter of(String language, String subject, List<String> paragraphs) {
        return new Letter(language, subject, paragraphs, null, List.of());
    }

    /// The same letter with somebody's message in it.
    public Letter withQuote(String author, String text) {
        return new Letter(language, subject, paragraphs, new Quote(author, text), links);
    }

    /// The same letter with one more link.
    public Letter withLink(String label, String url) {
        var more = new ArrayList<>(links);
        more.add(new Link(label, url));
        return new Letter(language, subject, paragraphs, quote, more);
    }

    /// The letter in its frame, as plain text and as a page.
    public MailText write() {
        return new MailText(subject, PlainLetter.write(this), HtmlLetter.write(this));
    }
}
