package assistance.server.grid.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import assistance.api.Column;
import assistance.api.Filter;

/// Which rows a filter lets through, read from the contract word by word.
///
/// @param today in the query's time zone
record Conditions(LocalDate today) {
    /// Empty for what restricts nothing: a group without any condition below counts as absent.
    Optional<Predicate<Row>> of(Filter filter) {
        return switch (filter) {
            case Filter.Condition condition -> Optional.of(of(condition));
            case Filter.Group group -> {
                var members = group.filters().stream().map(this::of).flatMap(Optional::stream).toList();
                yield members.isEmpty() ? Optional.empty() : Optional.of(joined(group, members));
            }
        };
    }

    private static Predicate<Row> joined(Filter.Group group, List<Predicate<Row>> members) {
        return switch (group.operator()) {
            case AND -> row -> members.stream().allMatch(member -> member.test(row));
            case OR -> row -> members.stream().anyMatch(member -> member.test(row));
            case NOT_AND -> row -> !members.stream().allMatch(member -> member.test(row));
            case NOT_OR -> row -> members.stream().noneMatch(member -> member.test(row));
        };
    }

    private Predicate<Row> of(Filter.Condition condition) {
        Column column = condition.column();
        return switch (condition.operator()) {
            case IS_BLANK -> row -> row.cell(column).isBlank();
            case IS_NOT_BLANK -> row -> !row.cell(column).isBlank();
            case CONTAINS -> onText(condition, String::contains);
            case NOT_CONTAINS -> onText(condition, String::contains).negate();
            case STARTS_WITH -> onText(condition, String::startsWith);
            case ENDS_WITH -> onText(condition, String::endsWith);
            case EQUALS, IN -> isOneOf(condition);
            case NOT_EQUALS, NOT_IN -> isOneOf(condition).negate();
            case LESS -> row -> compare(row, condition, 0) < 0;
            case LESS_OR_EQUAL -> row -> compare(row, condition, 0) <= 0;
            case GREATER -> row -> compare(row, condition, 0) > 0;
            case GREATER_OR_EQUAL -> row -> compare(row, condition, 0) >= 0;
            case BETWEEN -> row -> compare(row, condition, 0) >= 0 && compare(row, condition, 1) <= 0;
        };
    }

    /// A comparison of two folded texts.
    private interface OfTexts {
        boolean test(String shown, String value);
    }

    private static Predicate<Row> onText(Filter.Condition condition, OfTexts comparison) {
        String value = Cell.fold(condition.values().getFirst());
        return row -> comparison.test(row.cell(condition.column()).folded(), value);
    }

    private Predicate<Row> isOneOf(Filter.Condition condition) {
        Column column = condition.column();
        return switch (column) {
            case DATE -> {
                var spans = condition.values().stream().map(value -> DaySpan.of(value, today)).toList();
                yield row -> spans.stream().anyMatch(span -> span.contains(row.day()));
            }
            case NUMBER -> {
                var numbers = condition.values().stream().filter(value -> !value.isEmpty()).map(Long::valueOf).toList();
                yield row -> numbers.contains(row.line().number());
            }
            case PRIORITY, STATE -> row -> condition.values().contains(row.cell(column).value());
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> {
                var folded = condition.values().stream().map(Cell::fold).toList();
                yield row -> folded.contains(row.cell(column).folded());
            }
        };
    }

    private static int compare(Row row, Filter.Condition condition, int value) {
        String other = condition.values().get(value);
        return condition.column() == Column.DATE
                ? row.day().compareTo(LocalDate.parse(other))
                : Long.compare(row.line().number(), Long.parseLong(other));
    }
}
