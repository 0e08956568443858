package assistance.client.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextPiecesTest {
    @Test
    void leavesAnOrdinaryTextWhole() {
        assertEquals(List.of(""), TextPieces.of(""));
        assertEquals(List.of("a\nb"), TextPieces.of("a\nb"));
    }

    @Test
    void cutsAtTheEndsOfLines() {
        String line = "x".repeat(999);
        String text = (line + "\n").repeat(10) + "end";

        List<String> pieces = TextPieces.of(text);

        assertEquals(text, String.join("\n", pieces));
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= TextPieces.LONGEST));
    }

    @Test
    void cutsALongLineBetweenItsWordsAndNeverACharacter() {
        String words = "mot ".repeat(5_000);
        assertEquals(words, String.join("", TextPieces.of(words)));
        assertTrue(TextPieces.of(words).stream().allMatch(piece -> piece.endsWith(" ") || piece.isEmpty()));

        String smiles = "a" + "😀".repeat(5_000);
        List<String> pieces = TextPieces.of(smiles);
        assertEquals(smiles, String.join("", pieces));
        assertTrue(pieces.stream().noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0))));
    }
}
