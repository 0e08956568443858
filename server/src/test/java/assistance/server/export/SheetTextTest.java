package assistance.server.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
    @Test
    void replacesWhatNoSheetCanHold() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", SheetText.of("a\u0000b\u001Bc\uD83Dd\uFFFF"));
    }

    @Test
    void keepsLinesAndEveryLanguage() {
        assertEquals("é\t日本\n🙂 <&>\"", SheetText.of("é\t日本\n🙂 <&>\""));
    }

    @Test
    void keepsWhatTheFormatWouldTakeForTheCodeOfACharacter() {
        assertEquals("_x005F_x0041_ et _x12", SheetText.of("_x0041_ et _x12"));
    }

    @Test
    void cutsWhatIsTooLongForACellBetweenCharacters() {
        assertEquals(32_767, SheetText.of("x".repeat(40_000)).length());
        assertEquals("x".repeat(32_766), SheetText.of("x".repeat(32_766) + "🙂🙂"));
        assertEquals(32_767, SheetText.of("_x0041_".repeat(4681)).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void tellsWhatLooksLikeAFormula(String text) {
        assertTrue(SheetText.looksLikeFormula(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", " =1", "Écran"})
    void tellsWhatDoesNot(String text) {
        assertFalse(SheetText.looksLikeFormula(text));
    }
}
