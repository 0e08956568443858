package assistance.client.grid.table.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void showsAShortMessageWhole() {
        assertEquals("Bonjour,\n\nL’écran reste noir.",
                Excerpt.of("\n Bonjour,\n\nL’écran reste noir.\n\n"));
    }

    @Test
    void stopsAfterTwelveLines() {
        String thirteen = "ligne\n".repeat(13);

        assertEquals("ligne\n".repeat(12) + "…", Excerpt.of(thirteen));
    }
}
