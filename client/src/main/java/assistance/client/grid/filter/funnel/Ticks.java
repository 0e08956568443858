package assistance.client.grid.filter.funnel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.FoldedText;
import assistance.api.Operator;

/// Which values of a column are ticked: some of them, or all but some, so that values out of sight have their place.
final class Ticks {
    private final Column column;
    private final Map<String, String> named = new LinkedHashMap<>();
    private boolean allBut;

    /// The ticks a condition stands for; none for one that names no whole values.
    Ticks(Column column, Filter.@Nullable Condition condition) {
        this.column = column;
        if (condition != null) {
            switch (condition.operator()) {
                case EQUALS, IN -> name(condition.values());
                case IS_BLANK -> name(List.of(""));
                case NOT_EQUALS, NOT_IN -> nameAllBut(condition.values());
                case IS_NOT_BLANK -> nameAllBut(List.of(""));
                default -> {
                }
            }
        }
    }

    boolean has(String value) {
        return named.containsKey(key(value)) != allBut;
    }

    void set(String value, boolean ticked) {
        if (ticked == allBut) {
            named.remove(key(value));
        } else {
            named.put(key(value), value);
        }
    }

    void setAll(boolean ticked) {
        named.clear();
        allBut = ticked;
    }

    /// True when all values are ticked, in sight or not.
    boolean isAll() {
        return allBut && named.isEmpty();
    }

    /// True when no value is ticked, in sight or not.
    boolean isNone() {
        return !allBut && named.isEmpty();
    }

    /// Names the single days of the months and years named so far.
    void spread(Collection<String> days) {
        for (String whole : List.copyOf(named.values())) {
            List<String> parts = days.stream().filter(day -> day.startsWith(whole + "-")).toList();
            if (!parts.isEmpty()) {
                named.remove(key(whole));
                parts.forEach(day -> named.put(key(day), day));
            }
        }
    }

    /// The condition for the ticks, or null when they restrict nothing.
    ///
    /// @param listed the values there are, as a tree
    /// @param more true when there are others, which count as the rest does
    Filter.@Nullable Condition condition(List<FunnelValue> listed, boolean more) {
        Map<Boolean, Set<String>> split = listed.stream()
                .flatMap(FunnelValue::leaves)
                .map(FunnelValue::value)
                .collect(Collectors.partitioningBy(this::has, Collectors.toSet()));
        Set<String> on = split.getOrDefault(true, Set.of());
        Set<String> off = split.getOrDefault(false, Set.of());
        List<String> kept = FunnelValue.shortest(listed, on);
        List<String> leftOut = FunnelValue.shortest(listed, off);
        if (!more && off.isEmpty()) {
            return null;
        }
        boolean negative = more ? allBut : leftOut.size() < kept.size();
        return negative
                ? noneOf(and(leftOut, allBut ? unlisted(off) : List.of()))
                : anyOf(and(kept, allBut ? List.of() : unlisted(on)));
    }

    private Filter.@Nullable Condition anyOf(List<String> values) {
        Operator operator = values.size() == 1 ? Operator.EQUALS : Operator.IN;
        return values.isEmpty() ? null : new Filter.Condition(column, operator, values);
    }

    private Filter.@Nullable Condition noneOf(List<String> values) {
        return values.isEmpty() ? null : new Filter.Condition(column, Operator.NOT_IN, values);
    }

    private List<String> unlisted(Set<String> listed) {
        Set<String> keys = new HashSet<>();
        listed.forEach(value -> keys.add(key(value)));
        return named.entrySet()
                .stream()
                .filter(entry -> !keys.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void name(List<String> values) {
        values.forEach(value -> named.put(key(value), value));
    }

    private void nameAllBut(List<String> values) {
        allBut = true;
        name(values);
    }

    private static List<String> and(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static String key(String value) {
        return FoldedText.of(value).text();
    }
}
