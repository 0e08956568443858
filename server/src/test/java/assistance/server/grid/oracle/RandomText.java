package assistance.server.grid.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Texts that are hard to compare, and the many ways to write a text again or a part of it.
record RandomText(RandomGenerator random) {
    private static final int TITLE_LENGTH = 200;
    private static final List<String> HARD = List.of("Écran noir", "ecran noir", "ECRAN NOIR", "e\u0301cran noir",
            "Œuf",
            "oeuf", "OEUF", "Straße", "STRASSE", "STRAẞE", "ﬁn de ligne", "Fin de ligne", "100 %", "100%", "1000",
            "a_b",
            "a%b", "A%B", "a\\b", "\\", "%", "_", "*", "?", "L’été", "L'été", "l'ete", "\"guillemets\"", "''",
            "=SOMME(A1)",
            "@x", "+33", "-1", "🙂 merci", "😀", "🙂🙂", "ＡＢ", "ab", "\u00a0", "a\u00a0b", "a b", "İstanbul",
            "istanbul",
            "Ångström", "été", "x'; drop table ticket; --", "25/11/2026", "11/2026", "33", "1", "Soumis", "mineur",
            "majeur/gênant", "\u0301", "ﷺ", "²", "½", "Σίσυφος", "ΣΊΣΥΦΟΣ", "Ǆ", "ø", "Łódź", "naïve AND \"or\" NEAR",
            "NOT", "title:mot", "^mot", "mot*", "a\u200bb", "\uff5e", "𝒜𝓫", "\uE000", "\uFB01\uFB02", "null", "()",
            "[a]",
            "{0}", "$1", "a  b", "ｶﾞ", "가", "각", "aaaaaaa", "aaaa");
    private static final List<String> WORDS = List.of("imprimante", "Réseau", "écran", "PANNE", "œuvre", "mot", "de",
            "passe", "serveur", "100 %", "Noël", "sauvegarde", "la", "été", "A_B", "🙂", "l’accès", "straße", "GED");

    String hard() {
        return oneOf(HARD);
    }

    /// A title as users and their programs write them.
    String title() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> hard();
            case 4 -> repeated(oneOf(List.of("x", "é", "ab ", "🙂", "œ", "\u00a0.")), TITLE_LENGTH);
            case 5 -> anyPoints(0x3300, 0x3357, TITLE_LENGTH);
            case 6 -> anyPoints(0xA1, 0x17F, 1 + random.nextInt(30));
            case 7 -> anyPoints(0x21, 0x7E, 1 + random.nextInt(30));
            default -> oneOf(WORDS) + " " + oneOf(WORDS) + (random.nextBoolean() ? " " + oneOf(WORDS) : "");
        };
    }

    private String repeated(String part, int length) {
        String text = part.repeat(length).substring(0, length);
        return Character.isHighSurrogate(text.charAt(length - 1)) ? text.substring(0, length - 1) : text;
    }

    private String anyPoints(int first, int last, int length) {
        return random.ints(length, first, last + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The same text in another case or with other accents: equal to it when folded.
    String rewritten(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case 3 -> Cell.fold(text);
            default -> text;
        };
    }

    /// Some of the characters of a text that follow each other.
    String part(String text) {
        int[] points = text.codePoints().toArray();
        if (points.length == 0) {
            return text;
        }
        int first = random.nextInt(3) == 0 ? 0 : random.nextInt(points.length);
        int longest = points.length - first;
        int length = random.nextInt(4) == 0 ? longest : Math.min(longest, 1 + random.nextInt(6));
        return new String(points, first, length);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean once(int times) {
        return random.nextInt(times) == 0;
    }
}
