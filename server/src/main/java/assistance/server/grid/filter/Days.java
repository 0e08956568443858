package assistance.server.grid.filter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The days of a time zone as moments. They are not always 24 hours long, and where a clock is put back at midnight
/// not even in one piece.
public record Days(ZoneId zone) {
    private static final Duration FURTHEST_OFFSET = Duration.ofHours(18);

    /// An offset of the zone, from a moment on until the next one begins.
    public record Offset(Instant from, ZoneOffset offset) {}

    /// The moments of a day and all after it.
    public Ranges since(LocalDate day) {
        Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant begin = midnight.minus(FURTHEST_OFFSET);
        Instant end = midnight.plus(FURTHEST_OFFSET);
        var parts = new ArrayList<Ranges>();
        var offsets = offsets(begin, end);
        for (int i = 0; i < offsets.size(); i++) {
            Instant until = i + 1 < offsets.size() ? offsets.get(i + 1).from() : end;
            long from = Math.max(offsets.get(i).from().toEpochMilli(),
                    midnight.toEpochMilli() - offsets.get(i).offset().getTotalSeconds() * 1000L);
            parts.add(Ranges.of(from, until.toEpochMilli()));
        }
        parts.add(Ranges.of(end.toEpochMilli(), Long.MAX_VALUE));
        return Ranges.union(parts);
    }

    /// The moments of all days from one to another, both included.
    public Ranges between(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Ranges.NONE : since(first).without(since(last.plusDays(1)));
    }

    /// The offsets that are in force between two moments.
    public List<Offset> offsets(Instant begin, Instant end) {
        var rules = zone.getRules();
        var offsets = new ArrayList<Offset>();
        offsets.add(new Offset(begin, rules.getOffset(begin)));
        for (var next = rules.nextTransition(begin); next != null
                && next.getInstant().isBefore(end); next = rules.nextTransition(next.getInstant())) {
            offsets.add(new Offset(next.getInstant(), next.getOffsetAfter()));
        }
        return offsets;
    }

    /// The day of a moment.
    public LocalDate dayOf(long epochMilli) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(epochMilli), zone);
    }
}
