package assistance.client.grid.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import assistance.api.GridLayout;
import assistance.api.SavedLayout;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.ui.Texts;

class LayoutNameTest {
    private static final ViewLayouts EXISTING = new ViewLayouts(List.of(new SavedLayout("Été", false,
            new GridLayout(TicketQuery.of(TicketView.OPEN), List.of()))), null);

    @Test
    void isTakenWithoutTheBlanksAroundIt() {
        LayoutName name = check("  Mes critiques ");

        assertEquals("Mes critiques", name.text());
        assertEquals("", name.fault());
        assertNull(name.taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0301", ".", ".."})
    void isRefusedWhenNothingIsLeftOfIt(String typed) {
        assertFalse(check(typed).fault().isEmpty());
    }

    @Test
    void hasAHundredCharactersAtMost() {
        assertEquals("", check("x".repeat(100)).fault());
        assertTrue(check("x".repeat(101)).fault().contains("101"));
    }

    @Test
    void isTakenIgnoringCaseAndAccents() {
        assertNotNull(check("ete").taken());
        assertNull(check("étés").taken());
    }

    private static LayoutName check(String typed) {
        return LayoutName.of(typed, EXISTING, new Texts(Locale.FRANCE));
    }
}
