package assistance.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import assistance.client.settings.WindowBounds;

class ScreenSetTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 860);
    private static final Rectangle2D DESK = new Rectangle2D(1440, -200, 2560, 1400);
    private final ScreenSet both = new ScreenSet(List.of(LAPTOP, DESK));
    private final ScreenSet alone = new ScreenSet(List.of(LAPTOP));

    @Test
    void leavesAWindowWhereItWas() {
        WindowBounds window = new WindowBounds(1600, -100, 2000, 1200, false);

        assertEquals(window, both.fit(window));
    }

    @Test
    void bringsAWindowBackFromAScreenThatIsGone() {
        assertEquals(new WindowBounds(0, 0, 1440, 860, true),
                alone.fit(new WindowBounds(1600, -100, 2000, 1200, true)));
        assertEquals(new WindowBounds(440, 0, 1000, 700, false),
                alone.fit(new WindowBounds(-32000 + 40000, -32000, 1000, 700, false)));
    }

    @Test
    void putsAWindowBetweenTwoScreensOnTheOneThatShowsMore() {
        assertEquals(new WindowBounds(1440, 100, 1000, 700, false),
                both.fit(new WindowBounds(1200, 100, 1000, 700, false)));
        assertEquals(new WindowBounds(440, 100, 1000, 700, false),
                both.fit(new WindowBounds(500, 100, 1000, 700, false)));
    }

    @Test
    void knowsOneDeskFromAnother() {
        assertNotEquals(alone.name(), both.name());
        assertEquals(both.name(), new ScreenSet(List.of(DESK, LAPTOP)).name());
    }
}
