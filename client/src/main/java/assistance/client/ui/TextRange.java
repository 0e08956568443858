package assistance.client.ui;

import java.util.ArrayList;
import java.util.List;

import assistance.api.FoldedText;

/// A part of a text.
///
/// @param from the index of its first character
/// @param to the index after its last one
public record TextRange(int from, int to) {
    /// Where a phrase is found in a text, ignoring case and accents. A letter is in whole, also when only a part of what
    /// it stands for is found, such as the "o" of an "œ".
    public static List<TextRange> matches(String text, FoldedText phrase) {
        String wanted = phrase.text();
        if (wanted.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        var folded = new StringBuilder(text.length());
        var origins = new ArrayList<Integer>(text.length());
        fold(text, folded, origins);
        var found = new ArrayList<TextRange>();
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            found.add(new TextRange(origins.get(at), end(text, origins, at + wanted.length())));
        }
        return found;
    }

    /// A text folded as a whole is its letters folded one by one.
    private static void fold(String text, StringBuilder folded, List<Integer> origins) {
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            String letters = point < 128
                    ? String.valueOf((char) Character.toLowerCase(point))
                    : FoldedText.of(Character.toString(point)).text();
            folded.append(letters);
            for (int i = 0; i < letters.length(); i++) {
                origins.add(at);
            }
            at += Character.charCount(point);
        }
    }

    /// The end of the letter that holds the last folded one, with the marks that follow it.
    private static int end(String text, List<Integer> origins, int after) {
        int last = origins.get(after - 1);
        for (int next = after; next < origins.size(); next++) {
            if (origins.get(next) > last) {
                return origins.get(next);
            }
        }
        return text.length();
    }
}
