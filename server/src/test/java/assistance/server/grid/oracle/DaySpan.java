package assistance.server.grid.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import assistance.api.RelativeDate;

/// The days that a value of a date means, both ends included.
record DaySpan(LocalDate first, LocalDate last) {
    /// No ticket is without a date.
    private static final DaySpan NONE = new DaySpan(LocalDate.MAX, LocalDate.MIN);

    static DaySpan of(String value, LocalDate today) {
        return Stream.of(RelativeDate.values())
                .filter(relative -> relative.name().equals(value))
                .findFirst()
                .map(relative -> of(relative, today))
                .orElseGet(() -> ofDigits(value));
    }

    private static DaySpan of(RelativeDate relative, LocalDate today) {
        return switch (relative) {
            case TODAY -> new DaySpan(today, today);
            case YESTERDAY -> new DaySpan(today.minusDays(1), today.minusDays(1));
            case THIS_WEEK -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new DaySpan(monday, monday.plusDays(6));
            }
            case THIS_MONTH -> new DaySpan(YearMonth.from(today).atDay(1), YearMonth.from(today).atEndOfMonth());
            case LAST_7_DAYS -> new DaySpan(today.minusDays(6), today);
            case LAST_30_DAYS -> new DaySpan(today.minusDays(29), today);
        };
    }

    private static DaySpan ofDigits(String value) {
        return switch (value.length()) {
            case 0 -> NONE;
            case 4 -> new DaySpan(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
            case 7 -> new DaySpan(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
            default -> new DaySpan(LocalDate.parse(value), LocalDate.parse(value));
        };
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
