package assistance.server.grid.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whole numbers as ranges in ascending order that neither overlap nor touch.
public record Ranges(List<Range> ranges) {
    /// No number.
    public static final Ranges NONE = new Ranges(List.of());

    public Ranges {
        ranges = List.copyOf(ranges);
    }

    /// Numbers from one up to, but not including, another; [Long#MIN_VALUE] and [Long#MAX_VALUE] leave an end open.
    public record Range(long from, long to) {}

    /// One range, empty when it ends before it begins.
    public static Ranges of(long from, long to) {
        return from < to ? new Ranges(List.of(new Range(from, to))) : NONE;
    }

    /// What is in any of some.
    public static Ranges union(List<Ranges> all) {
        var sorted = all.stream()
                .flatMap(some -> some.ranges().stream())
                .sorted(Comparator.comparingLong(Range::from))
                .toList();
        var merged = new ArrayList<Range>();
        for (var range : sorted) {
            if (!merged.isEmpty() && range.from() <= merged.getLast().to()) {
                var last = merged.removeLast();
                merged.add(new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return new Ranges(merged);
    }

    /// What is in none of these.
    public Ranges complement() {
        var gaps = new ArrayList<Range>();
        long from = Long.MIN_VALUE;
        for (var range : ranges) {
            if (from < range.from()) {
                gaps.add(new Range(from, range.from()));
            }
            from = range.to();
        }
        if (from < Long.MAX_VALUE) {
            gaps.add(new Range(from, Long.MAX_VALUE));
        }
        return new Ranges(gaps);
    }

    /// What is in these, but not in others.
    public Ranges without(Ranges others) {
        return union(List.of(complement(), others)).complement();
    }

    /// How many of the numbers from one up to, but not including, another are in these.
    public long size(long from, long to) {
        return ranges.stream()
                .mapToLong(range -> Math.max(0, Math.min(range.to(), to) - Math.max(range.from(), from)))
                .sum();
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }
}
