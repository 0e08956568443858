package assistance.server.grid.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the days whose label holds a phrase.
record DaySearch(Perspective perspective, Extent extent) {
    /// The most ranges that are compared one by one.
    static final int MOST_RANGES = 50;

    private static final Pattern PART_OF_A_DAY = Pattern.compile("[0-9/]{1,10}");

    Term term(String phrase) {
        if (extent.isEmpty() || !PART_OF_A_DAY.matcher(phrase).matches()) {
            return Term.NONE;
        }
        var spans = spans(phrase);
        if (spans.size() <= MOST_RANGES) {
            return Term.opened(Ranges.union(spans.stream().map(span -> span.moments(perspective.days())).toList()));
        }
        var days = new HashSet<LocalDate>();
        spans.forEach(span -> span.first().datesUntil(span.last().plusDays(1)).forEach(days::add));
        return new Term.OnDays(days);
    }

    private List<Span> spans(String phrase) {
        var spans = new ArrayList<Span>();
        LocalDate last = perspective.days().dayOf(extent.newest());
        for (var day = perspective.days().dayOf(extent.oldest()); !day.isAfter(last); day = day.plusDays(1)) {
            if (!Perspective.label(day).contains(phrase)) {
                continue;
            }
            boolean goesOn = !spans.isEmpty() && spans.getLast().last().plusDays(1).equals(day);
            spans.add(new Span(goesOn ? spans.removeLast().first() : day, day));
        }
        return spans;
    }
}
