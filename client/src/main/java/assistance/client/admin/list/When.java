package assistance.client.admin.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Texts;

/// Days and times as they are shown; nothing for none.
public final class When {
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    /// @param zone the user's
    public When(Texts texts, ZoneId zone) {
        day = DateTimeFormatter.ofPattern(texts.get("admin.dayPattern"), texts.locale()).withZone(zone);
        time = DateTimeFormatter.ofPattern(texts.get("admin.timePattern"), texts.locale()).withZone(zone);
    }

    /// A day.
    public String day(@Nullable LocalDate value) {
        return value == null ? "" : day.format(value);
    }

    /// The day of an instant.
    public String day(@Nullable Instant value) {
        return value == null ? "" : day.format(value);
    }

    /// The day and time of an instant.
    public String time(@Nullable Instant value) {
        return value == null ? "" : time.format(value);
    }
}
