package assistance.client.thread;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import assistance.client.ui.Texts;

/// Days and times of messages in words, in the user's time zone.
final class Days {
    private final Clock clock;
    private final Texts texts;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    Days(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
        weekday = DateTimeFormatter.ofPattern("EEEE", texts.locale());
        month = DateTimeFormatter.ofPattern("MMMM", texts.locale());
        time = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /// "aujourd’hui", "hier" or "dimanche 22 novembre 2026".
    String words(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return texts.get("thread.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("thread.yesterday");
        }
        return texts.get("thread.day", weekday.format(day), day.getDayOfMonth(), month.format(day),
                Integer.toString(day.getYear()));
    }

    /// "15:33".
    String time(Instant instant) {
        return time.format(instant.atZone(zone()));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
