package assistance.server.grid.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import assistance.api.RelativeDate;

/// Days from a first one to a last one.
record Span(LocalDate first, LocalDate last) {
    static Span of(LocalDate day) {
        return new Span(day, day);
    }

    static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    static Span of(Year year) {
        return new Span(year.atDay(1), year.atDay(year.length()));
    }

    static Span of(RelativeDate name, LocalDate today) {
        return switch (name) {
            case TODAY -> of(today);
            case YESTERDAY -> of(today.minusDays(1));
            case THIS_WEEK -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Span(monday, monday.plusDays(6));
            }
            case THIS_MONTH -> of(YearMonth.from(today));
            case LAST_7_DAYS -> new Span(today.minusDays(6), today);
            case LAST_30_DAYS -> new Span(today.minusDays(29), today);
        };
    }

    boolean isDay() {
        return first.equals(last);
    }

    Ranges moments(Days days) {
        return days.between(first, last);
    }
}
