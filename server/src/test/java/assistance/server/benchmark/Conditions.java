package assistance.server.benchmark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.api.RelativeDate;

/// Conditions of every column and operator, with values that the reader's tickets have.
final class Conditions {
    private static final int LISTED = 3;
    private static final List<RelativeDate> RELATIVE = List.of(RelativeDate.values());
    private static final Set<Operator> TEXT = EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN,
            Operator.NOT_IN, Operator.IS_BLANK, Operator.IS_NOT_BLANK);
    private static final Set<Operator> ORDERED = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.LESS,
            Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL, Operator.BETWEEN, Operator.IN,
            Operator.NOT_IN);
    private static final Set<Operator> CODES = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN,
            Operator.NOT_IN, Operator.CONTAINS);

    private final Samples samples;

    Conditions(Samples samples) {
        this.samples = samples;
    }

    static Set<Operator> operators(Column column) {
        return switch (column) {
            case DATE, NUMBER -> ORDERED;
            case PRIORITY, STATE -> CODES;
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> TEXT;
        };
    }

    /// A condition of any column that the reader may name and any operator.
    Filter.Condition any(List<Column> columns, SplittableRandom random) {
        var column = columns.get(random.nextInt(columns.size()));
        var operators = List.copyOf(operators(column));
        return condition(column, operators.get(random.nextInt(operators.size())), random);
    }

    Filter.Condition condition(Column column, Operator operator, SplittableRandom random) {
        List<String> values = switch (operator) {
            case IS_BLANK, IS_NOT_BLANK -> List.of();
            case BETWEEN -> Stream.generate(() -> samples.value(column, random))
                    .limit(2)
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            case IN, NOT_IN -> samples.values(column, LISTED, random);
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> List.of(text(column, operator, random));
            case EQUALS, NOT_EQUALS -> List.of(column == Column.DATE
                    ? period(samples.value(column, random), random)
                    : samples.value(column, random));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> List.of(samples.value(column, random));
        };
        return new Filter.Condition(column, operator, values);
    }

    private String text(Column column, Operator operator, SplittableRandom random) {
        return switch (column) {
            case PRIORITY -> List.of("bloquant", "gênant", "info", "eur").get(random.nextInt(4));
            case STATE -> List.of("cours", "attente", "soumis", "trai").get(random.nextInt(4));
            default -> switch (operator) {
                case STARTS_WITH -> samples.value(column, random).split(" ", 2)[0];
                case ENDS_WITH -> samples.value(column, random).replaceFirst("^.* ", "");
                default -> samples.word(column, random);
            };
        };
    }

    /// A day, its month, its year or days around the last one.
    private static String period(String day, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> day;
            case 1 -> LocalDate.parse(day).toString().substring(0, "2026-11".length());
            case 2 -> LocalDate.parse(day).toString().substring(0, "2026".length());
            default -> RELATIVE.get(random.nextInt(RELATIVE.size())).name();
        };
    }
}
