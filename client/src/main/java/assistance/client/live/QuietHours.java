package assistance.client.live;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// When no notice may appear on the desktop.
///
/// @param from when they begin, on each of the days
/// @param to when they end, on the next day if that is not later; the same time means a whole day
public record QuietHours(boolean on, LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    /// Evenings and nights, unless they are wanted.
    public static final QuietHours NONE = new QuietHours(false, LocalTime.of(19, 0), LocalTime.of(8, 0),
            EnumSet.allOf(DayOfWeek.class));

    /// Whether a moment falls into them.
    public boolean cover(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean today = days.contains(moment.getDayOfWeek());
        if (!on) {
            return false;
        }
        if (from.isBefore(to)) {
            return today && !time.isBefore(from) && time.isBefore(to);
        }
        boolean begunYesterday = days.contains(moment.getDayOfWeek().minus(1)) && time.isBefore(to);
        return begunYesterday || (today && !time.isBefore(from));
    }

    /// As kept on this computer: `on 19:00 08:00 MONDAY TUESDAY`.
    public String written() {
        String named = days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
        return String.join(" ", on ? "on" : "off", from.toString(), to.toString(), named).strip();
    }

    /// Reads what was kept; [#NONE] for anything else.
    public static QuietHours parse(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length < 3) {
            return NONE;
        }
        try {
            EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            Arrays.stream(parts).skip(3).map(DayOfWeek::valueOf).forEach(days::add);
            return new QuietHours(parts[0].equals("on"), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]), days);
        } catch (DateTimeParseException | IllegalArgumentException ofAnotherVersion) {
            return NONE;
        }
    }
}
