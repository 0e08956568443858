package assistance.server.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import assistance.server.mail.Letter.Link;
import assistance.server.text.HtmlTemplate;
import assistance.server.text.HtmlTemplate.Html;
import assistance.server.text.Texts;

/// A letter as a page that mail programs show, in their light or dark colours.
final class HtmlLetter {
    private static final HtmlTemplate PAGE = HtmlTemplate.beside(HtmlLetter.class, "mail.html");
    private static final HtmlTemplate PARAGRAPH = HtmlTemplate.beside(HtmlLetter.class, "paragraph.html");
    private static final HtmlTemplate QUOTE = HtmlTemplate.beside(HtmlLetter.class, "quote.html");
    private static final HtmlTemplate BUTTON = HtmlTemplate.beside(HtmlLetter.class, "button.html");
    private static final HtmlTemplate LINK = HtmlTemplate.beside(HtmlLetter.class, "link.html");

    private HtmlLetter() {}

    static String write(Letter letter) {
        var texts = Texts.forLanguage(letter.language());
        return PAGE.fill(Map.of("language", texts.locale().getLanguage(), "subject", letter.subject(), "greeting",
                texts.get("mail.greeting"), "paragraphs", paragraphs(letter), "quote", quote(texts, letter), "links",
                links(texts, letter.links()), "footer", texts.get("mail.footer")))
                .html();
    }

    private static Html paragraphs(Letter letter) {
        return Html.join(letter.paragraphs().stream().map(text -> PARAGRAPH.fill(Map.of("text", text))).toList());
    }

    private static Html quote(Texts texts, Letter letter) {
        var quote = letter.quote();
        return quote == null
                ? Html.NONE
                : QUOTE.fill(Map.of("author", texts.get("mail.wrote", quote.author()), "text", quote.text()));
    }

    private static Html links(Texts texts, List<Link> links) {
        var pieces = new ArrayList<Html>();
        for (var link : links) {
            if (pieces.isEmpty()) {
                pieces.add(BUTTON.fill(Map.of("label", link.label(), "url", link.url(), "instead",
                        texts.get("mail.copyLink"))));
            } else {
                pieces.add(LINK.fill(Map.of("intro", texts.get("mail.link", link.label()), "url", link.url())));
            }
        }
        return Html.join(pieces);
    }
}
