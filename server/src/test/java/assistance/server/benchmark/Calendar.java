package assistance.server.benchmark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Spreads tickets evenly over the working hours of ten years.
final class Calendar {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final long OPEN_MILLIS = 10L * 60 * 60 * 1000;

    private final List<Long> openings = LAST_DAY.minusYears(10)
            .datesUntil(LAST_DAY.plusDays(1))
            .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
            .map(day -> day.atTime(OPENS).atZone(ZONE).toInstant().toEpochMilli())
            .toList();
    private final int tickets;

    Calendar(int tickets) {
        this.tickets = tickets;
    }

    /// The moment of the ticket with a number counted from 0; a later one's is later.
    long millis(long number) {
        double day = (double) number * openings.size() / tickets;
        return openings.get((int) day) + (long) (OPEN_MILLIS * (day % 1));
    }
}
