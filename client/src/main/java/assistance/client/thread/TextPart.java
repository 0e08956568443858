package assistance.client.thread;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/// Words of a text, or a link in it.
///
/// @param address where the link leads: a web or mail address; null for plain words
record TextPart(String words, @Nullable String address) {
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        for (Span span : LINKS.extractSpans(text)) {
            String words = text.substring(span.getBeginIndex(), span.getEndIndex());
            parts.add(new TextPart(words, span instanceof LinkSpan link ? address(words, link.getType()) : null));
        }
        return parts;
    }

    // Nothing but the web and mail: a file or a program's own scheme could do anything on this computer.
    private static @Nullable String address(String words, LinkType type) {
        return switch (type) {
            case WWW -> "https://" + words;
            case EMAIL -> "mailto:" + words;
            case URL -> words.toLowerCase(Locale.ROOT).matches("https?://.+") ? words : null;
        };
    }
}
