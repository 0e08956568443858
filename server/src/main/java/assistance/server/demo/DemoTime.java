package assistance.server.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Times of the scenario, counted back from now so that the demo is always fresh: `3 15:26` is 15:26 in Paris three
/// working days ago, `50min` is fifty minutes ago.
record DemoTime(Clock clock) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    long millis(String when) {
        if (when.endsWith("min")) {
            long minutes = Long.parseLong(when.substring(0, when.length() - "min".length()));
            return clock.instant().minus(Duration.ofMinutes(minutes)).toEpochMilli();
        }
        String[] parts = when.split(" ", -1);
        return workingDaysAgo(Integer.parseInt(parts[0])).atTime(LocalTime.parse(parts[1]))
                .atZone(PARIS)
                .toInstant()
                .toEpochMilli();
    }

    /// The day a contract begins or ends on.
    LocalDate daysAgo(int days) {
        return today().minusDays(days);
    }

    private LocalDate workingDaysAgo(int days) {
        LocalDate day = today();
        for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
