package assistance.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    private static final int ALL_POINTS = 0x110000;

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '|', value = {"Écran Noir,ecran noir",
            "e\u0301cran,ecran", "ŒUVRE,oeuvre", "œuvre,oeuvre", "Æ,ae", "Straße,strasse", "STRAẞE,strasse",
            "\uFB01n,fin", "\uFB03,ffi", "İstanbul,istanbul", "ISTANBUL,istanbul", "Ångström,angstrom", "\u212B,a",
            "Łódź,lodz", "Ørsted,orsted", "Đà,da", "ＡＢ１,ab1", "½,1⁄2", "a\u00a0b,a b", "a\u202fb,a b",
            "L’été,l’ete", "🙂,🙂", "𝒜,a", "ÇÀ ET LÀ,ca et la", "||,||", "a\u20DD,a", "①,1", "…,...", "№,no",
            "Ñandú,nandu", "Ǆ,dz", "100 %_\\,100 %_\\"})
    void takesCaseAccentsAndLigaturesAway(String original, String folded) {
        assertEquals(folded, fold(original));
    }

    @Test
    void leavesNothingOfMarksAlone() {
        assertEquals("", fold("\u0301\u0308\u20DD"));
        assertEquals("", fold(""));
    }

    @Test
    void keepsApartWhatIsNotTheSame() {
        assertNotEquals(fold("ou"), fold("où l'on"));
        assertNotEquals(fold("œ"), fold("o e"));
        assertNotEquals(fold("l’"), fold("l'"));
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        points().forEach(point -> {
            String folded = fold(Character.toString(point));
            assertEquals(folded, fold(folded), () -> "U+%04X".formatted(point));
        });
    }

    @Test
    void foldsEveryCaseAndFormOfACharacterAlike() {
        points().forEach(point -> {
            String character = Character.toString(point);
            String folded = fold(character);
            for (var form : Normalizer.Form.values()) {
                assertEquals(folded, fold(Normalizer.normalize(character, form)), () -> "U+%04X".formatted(point));
            }
        });
        Stream.of("é", "œ", "æ", "ø", "ł", "đ", "ñ", "ç", "я", "σ", "ü", "å")
                .forEach(letter -> assertEquals(fold(letter), fold(letter.toUpperCase(Locale.ROOT))));
    }

    @Test
    void leavesNoCapitalLetterAndNoMark() {
        points().forEach(point -> fold(Character.toString(point)).codePoints().forEach(folded -> {
            assertEquals(folded, Character.toLowerCase(folded), () -> "U+%04X".formatted(point));
            assertFalse(Character.getType(folded) == Character.NON_SPACING_MARK, () -> "U+%04X".formatted(point));
        }));
    }

    /// So what is found in a folded text is a folded part of the original.
    @Test
    void foldsPartsAsTheWhole() {
        var random = new Random(20_261_124);
        for (int i = 0; i < 20_000; i++) {
            String first = randomText(random);
            String second = randomText(random);
            assertEquals(fold(first) + fold(second), fold(first + second), () -> first + "+" + second);
        }
    }

    private static String randomText(Random random) {
        int[] lasts = {0x17F, 0x36F, 0x1FFF, 0xD7FF, 0xFFFD, 0x1FFFF};
        return random.ints(random.nextInt(5), 0, lasts[random.nextInt(lasts.length)])
                .filter(FoldedTextTest::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IntStream points() {
        return IntStream.range(0, ALL_POINTS).filter(FoldedTextTest::isCharacter);
    }

    private static boolean isCharacter(int point) {
        return Character.isDefined(point) && Character.getType(point) != Character.SURROGATE;
    }

    private static String fold(String text) {
        return FoldedText.of(text).text();
    }
}
