package assistance.client.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /// The 27th of November 2026 is a Friday.
    private final QuietHours weekdays = new QuietHours(true, EVENING, MORNING,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @Test
    void goOnOverMidnightIntoADayThatIsNotTheirs() {
        assertFalse(weekdays.cover(at(27, 18, 59)));
        assertTrue(weekdays.cover(at(27, 19, 0)));
        assertTrue(weekdays.cover(at(28, 7, 59)));
        assertFalse(weekdays.cover(at(28, 8, 0)));
        assertFalse(weekdays.cover(at(28, 20, 0)));
        assertFalse(weekdays.cover(at(30, 3, 0)));
        assertTrue(weekdays.cover(at(30, 20, 0)));
    }

    @Test
    void lieWithinADayOrFillIt() {
        QuietHours noon = new QuietHours(true, LocalTime.of(12, 0), LocalTime.of(14, 0), Set.of(DayOfWeek.FRIDAY));
        assertTrue(noon.cover(at(27, 13, 0)));
        assertFalse(noon.cover(at(27, 14, 0)));
        assertFalse(noon.cover(at(28, 13, 0)));

        QuietHours sunday = new QuietHours(true, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Set.of(DayOfWeek.SUNDAY));
        assertTrue(sunday.cover(at(29, 0, 0)));
        assertTrue(sunday.cover(at(29, 23, 59)));
        assertFalse(sunday.cover(at(30, 0, 0)));
    }

    @Test
    void areNoneUntilTheyAreWanted() {
        assertFalse(QuietHours.NONE.cover(at(27, 23, 0)));
    }

    @Test
    void areReadAsTheyWereWritten() {
        assertEquals(weekdays, QuietHours.parse(weekdays.written()));
        QuietHours noDay = new QuietHours(true, EVENING, MORNING, EnumSet.noneOf(DayOfWeek.class));
        assertEquals(noDay, QuietHours.parse(noDay.written()));
        assertEquals(QuietHours.NONE, QuietHours.parse(""));
        assertEquals(QuietHours.NONE, QuietHours.parse("on 25:00 8 LUNDI"));
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 11, day, hour, minute);
    }
}
