package assistance.client.admin.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Texts;

/// Days as they are typed, such as `3/11/26`, and shown, such as `03/11/2026`.
public final class DayWords {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    private final DateTimeFormatter format;

    public DayWords(Texts texts) {
        format = DateTimeFormatter.ofPattern(texts.get("admin.dayPattern"), texts.locale());
    }

    /// The day; null when the words are none.
    public @Nullable LocalDate read(String words) {
        Matcher day = DAY.matcher(words.strip());
        if (!day.matches()) {
            return null;
        }
        int year = Integer.parseInt(day.group(3));
        try {
            return LocalDate.of(year < 100 ? CENTURY + year : year, Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(1)));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /// The words; empty for no day.
    public String write(@Nullable LocalDate day) {
        return day == null ? "" : format.format(day);
    }
}
