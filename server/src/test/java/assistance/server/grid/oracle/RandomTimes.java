package assistance.server.grid.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Moments and days around which calendars go wrong.
record RandomTimes(RandomText text, Instant now) {
    /// Whole hours, halves and quarters from UTC, both ends of the world, and some whose clocks change at midnight.
    static final List<String> ZONES = List.of("Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC",
            "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Australia/Lord_Howe", "Asia/Beirut",
            "America/Sao_Paulo", "America/St_Johns");

    private static final List<LocalDate> DAYS = Stream
            .of("1999-12-31", "2000-01-01", "2017-10-15", "2018-02-18", "2024-02-29", "2026-01-01", "2026-03-08",
                    "2026-03-29", "2026-10-25", "2026-11-01", "2026-12-31", "2031-06-30", "2031-12-31")
            .map(LocalDate::parse)
            .toList();
    private static final List<Long> AGES = List.of(0L, 0L, 1L, 2L, 5L, 6L, 7L, 8L, 24L, 25L, 28L, 29L, 30L, 31L, -1L,
            -5L, -6L);
    private static final long HOUR = 3_600_000;
    private static final List<Long> STEPS = List.of(-HOUR, -HOUR / 2, -1000L, -1L, 0L, 1L, 1000L, HOUR / 2, HOUR,
            2 * HOUR, 12 * HOUR, 24 * HOUR - 1);

    LocalDate day() {
        return switch (text.random().nextInt(3)) {
            case 0 -> LocalDate.ofInstant(now, ZoneId.of("UTC")).minusDays(text.oneOf(AGES));
            case 1 -> text.oneOf(DAYS);
            default -> LocalDate.of(2026, 11, 24).minusDays(text.random().nextInt(60));
        };
    }

    /// A moment near the beginning of a day somewhere.
    Instant moment() {
        ZoneId zone = ZoneId.of(text.oneOf(ZONES));
        var midnight = day().atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
        return midnight.plusMillis(text.oneOf(STEPS));
    }
}
