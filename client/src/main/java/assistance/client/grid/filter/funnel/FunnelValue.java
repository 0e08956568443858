package assistance.client.grid.filter.funnel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.client.grid.filter.ValueWords;

/// A value that can be ticked, or a year or month that holds such values.
///
/// @param value as a condition names it
/// @param label as shown
/// @param count tickets that have it
/// @param parts the months of a year and the days of a month, else none
record FunnelValue(String value, String label, long count, List<FunnelValue> parts) {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    static FunnelValue of(ColumnValues.Value value) {
        return new FunnelValue(value.value(), value.label(), value.count(), List.of());
    }

    /// Days under their months under their years, in the order they come in.
    static List<FunnelValue> byYears(List<FunnelValue> days, ValueWords words) {
        return within(within(days, MONTH_LENGTH, words), YEAR_LENGTH, words);
    }

    /// The values to be ticked one by one.
    Stream<FunnelValue> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(FunnelValue::leaves);
    }

    /// The fewest values that say the same as leaves: a whole month or year stands for its days.
    static List<String> shortest(List<FunnelValue> values, Set<String> leaves) {
        List<String> shortest = new ArrayList<>();
        for (FunnelValue value : values) {
            if (value.leaves().allMatch(leaf -> leaves.contains(leaf.value()))) {
                shortest.add(value.value());
            } else {
                shortest.addAll(shortest(value.parts(), leaves));
            }
        }
        return shortest;
    }

    private static List<FunnelValue> within(List<FunnelValue> parts, int length, ValueWords words) {
        Map<String, List<FunnelValue>> wholes = new LinkedHashMap<>();
        Function<FunnelValue, String> whole = part -> part.value()
                .substring(0, Math.min(length, part.value().length()));
        parts.forEach(part -> wholes.computeIfAbsent(whole.apply(part), _ -> new ArrayList<>()).add(part));
        return wholes.entrySet()
                .stream()
                .map(entry -> new FunnelValue(entry.getKey(), words.of(Column.DATE, entry.getKey()),
                        entry.getValue().stream().mapToLong(FunnelValue::count).sum(), List.copyOf(entry.getValue())))
                .toList();
    }
}
