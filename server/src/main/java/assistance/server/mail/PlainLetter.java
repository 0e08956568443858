package assistance.server.mail;

import assistance.server.text.Texts;

/// A letter as plain text.
final class PlainLetter {
    private PlainLetter() {}

    static String write(Letter letter) {
        var texts = Texts.forLanguage(letter.language());
        var text = new StringBuilder(texts.get("mail.greeting")).append("\n\n");
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        var quote = letter.quote();
        if (quote != null) {
            text.append(texts.get("mail.wrote", quote.author())).append('\n');
            quote.text().lines().forEach(line -> text.append(line.isEmpty() ? ">" : "> " + line).append('\n'));
            text.append('\n');
        }
        letter.links()
                .forEach(link -> text.append(texts.get("mail.link", link.label()))
                        .append('\n')
                        .append(link.url())
                        .append("\n\n"));
        return text.append("-- \n").append(texts.get("mail.footer")).append('\n').toString();
    }
}
