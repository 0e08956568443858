package assistance.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.api.FoldedText;

class TextRangeTest {
    @ParameterizedTest
    @CsvSource({"Mise à jour tarifaire, A JOUR, à jour", "Nœud de réseau, oeu, œu", "Nœud, o, œ", "Nœud, e, œ",
            "Straße, ss, ß", "déjà, eja, éjà", "Le début, x, ''", "ﬁn de ﬁchier, fi, ﬁ|ﬁ", "aaa, aa, aa",
            "😀 émoji, emo, émo", "Etat, '', ''", "'', a, ''"})
    void findsTheOriginalLetters(String text, String phrase, String found) {
        assertEquals(found, found(text, phrase));
    }

    @Test
    void marksStandAlongWithTheirLetter() {
        assertEquals("e\u0301", found("cafe\u0301 noir", "e"));
        assertEquals("fe\u0301", found("cafe\u0301", "fe"));
    }

    private static String found(String text, String phrase) {
        List<TextRange> ranges = TextRange.matches(text, FoldedText.of(phrase));
        return ranges.stream().map(range -> text.substring(range.from(), range.to())).collect(Collectors.joining("|"));
    }
}
