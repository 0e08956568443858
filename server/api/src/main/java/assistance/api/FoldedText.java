package assistance.api;

import java.text.Normalizer;

/// Text as the grid compares and orders it: without case, accents and ligatures (œ = oe, ß = ss). Character by
/// character, so that what is found in folded text can be shown in the original. Two texts are in the order of the
/// code points of their folded forms.
///
/// @param text lower-case, in Unicode's compatibility decomposition (NFKD) without its marks
public record FoldedText(String text) {
    /// Folds a text.
    public static FoldedText of(String original) {
        var folded = new StringBuilder(original.length());
        Normalizer.normalize(original, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isMark(point))
                .map(Character::toLowerCase)
                .forEach(point -> append(point, folded));
        return new FoldedText(folded.toString());
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /// Letters that Unicode leaves whole.
    private static void append(int point, StringBuilder folded) {
        switch (point) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'đ' -> folded.append('d');
            case 'ł' -> folded.append('l');
            default -> folded.appendCodePoint(point);
        }
    }
}
