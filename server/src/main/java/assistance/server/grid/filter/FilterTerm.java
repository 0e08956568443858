package assistance.server.grid.filter;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.RelativeDate;
import assistance.server.grid.filter.Term.Place;

/// Turns a filter expression that has been checked into a term.
public record FilterTerm(Perspective perspective) {
    /// The term of a filter.
    ///
    /// @param except a column whose conditions are left out, or null
    public Term of(Filter filter, @Nullable Column except) {
        return switch (filter) {
            case Filter.Condition condition -> condition.column() == except ? Term.ALL : condition(condition);
            case Filter.Group group -> group(group, except);
        };
    }

    private Term group(Filter.Group group, @Nullable Column except) {
        var members = group.filters().stream().filter(member -> restricts(member, except)).toList();
        if (members.isEmpty()) {
            return Term.ALL;
        }
        var terms = members.stream().map(member -> of(member, except)).toList();
        Term joined = group.operator() == GroupOperator.AND || group.operator() == GroupOperator.NOT_AND
                ? Term.and(terms)
                : Term.or(terms);
        return group.operator() == GroupOperator.NOT_AND || group.operator() == GroupOperator.NOT_OR
                ? Term.not(joined)
                : joined;
    }

    private static boolean restricts(Filter filter, @Nullable Column except) {
        return switch (filter) {
            case Filter.Condition condition -> condition.column() != except;
            case Filter.Group group -> group.filters().stream().anyMatch(member -> restricts(member, except));
        };
    }

    private Term condition(Filter.Condition condition) {
        return switch (condition.operator()) {
            case NOT_CONTAINS -> Term.not(part(condition, Place.ANYWHERE));
            case CONTAINS -> part(condition, Place.ANYWHERE);
            case STARTS_WITH -> part(condition, Place.AT_THE_BEGINNING);
            case ENDS_WITH -> part(condition, Place.AT_THE_END);
            case EQUALS, IN -> equal(condition.column(), condition.values());
            case NOT_EQUALS, NOT_IN -> Term.not(equal(condition.column(), condition.values()));
            case IS_BLANK -> equal(condition.column(), List.of(""));
            case IS_NOT_BLANK -> Term.not(equal(condition.column(), List.of("")));
            case LESS -> since(condition, 0, 0, true);
            case LESS_OR_EQUAL -> since(condition, 0, 1, true);
            case GREATER -> since(condition, 0, 1, false);
            case GREATER_OR_EQUAL -> since(condition, 0, 0, false);
            case BETWEEN -> Term.and(List.of(since(condition, 0, 0, false), since(condition, 1, 1, true)));
        };
    }

    private Term part(Filter.Condition condition, Place place) {
        String text = Perspective.fold(condition.values().getFirst());
        Column column = condition.column();
        return column == Column.PRIORITY || column == Column.STATE
                ? labelled(column, holds(place, text))
                : Term.text(column, place, text);
    }

    private Term labelled(Column column, Predicate<String> which) {
        return Term.oneOf(column, perspective.labels(column)
                .entrySet()
                .stream()
                .filter(label -> which.test(Perspective.fold(label.getValue())))
                .map(label -> label.getKey())
                .collect(Collectors.toSet()));
    }

    private static Predicate<String> holds(Place place, String text) {
        return switch (place) {
            case ANYWHERE -> folded -> folded.contains(text);
            case AT_THE_BEGINNING -> folded -> folded.startsWith(text);
            case AT_THE_END -> folded -> folded.endsWith(text);
        };
    }

    private Term equal(Column column, List<String> values) {
        return switch (column) {
            case PRIORITY, STATE -> Term.oneOf(column,
                    values.stream().filter(code -> !code.isEmpty()).collect(Collectors.toSet()));
            case TITLE, COMPANY, CONTRACT, AUTHOR, ASSIGNEE -> Term.oneOf(column,
                    values.stream().map(Perspective::fold).collect(Collectors.toSet()));
            case NUMBER -> Term.numbered(Ranges.union(values.stream()
                    .filter(value -> !value.isEmpty())
                    .map(Long::parseLong)
                    .map(number -> Ranges.of(number, number + 1))
                    .toList()));
            case DATE -> onDays(values.stream().filter(value -> !value.isEmpty()).map(this::days).toList());
        };
    }

    private Term onDays(List<Span> spans) {
        if (spans.size() <= DaySearch.MOST_RANGES) {
            return Term.opened(Ranges.union(spans.stream().map(span -> span.moments(perspective.days())).toList()));
        }
        // Too many for as many comparisons: days are looked up in a list, what is longer than a day is merged.
        var days = spans.stream().filter(Span::isDay).map(Span::first).collect(Collectors.toSet());
        var longer = spans.stream().filter(span -> !span.isDay()).distinct().toList();
        return Term.or(List.of(new Term.OnDays(days),
                Term.opened(Ranges.union(longer.stream().map(span -> span.moments(perspective.days())).toList()))));
    }

    /// The days a value of EQUALS or IN names.
    private Span days(String value) {
        if (!Character.isDigit(value.charAt(0))) {
            return Span.of(RelativeDate.valueOf(value), perspective.today());
        }
        return switch (value.length()) {
            case 4 -> Span.of(Year.parse(value));
            case 7 -> Span.of(YearMonth.parse(value));
            default -> Span.of(LocalDate.parse(value));
        };
    }

    /// What is not less than a value moved on by some, or what is.
    private Term since(Filter.Condition condition, int index, int moved, boolean negated) {
        String value = condition.values().get(index);
        if (condition.column() == Column.NUMBER) {
            var numbers = Ranges.of(Long.parseLong(value) + moved, Long.MAX_VALUE);
            return Term.numbered(negated ? numbers.complement() : numbers);
        }
        var moments = perspective.days().since(LocalDate.parse(value).plusDays(moved));
        return Term.opened(negated ? moments.complement() : moments);
    }
}
