package assistance.client.grid.filter.builder;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.RelativeDate;
import assistance.api.TicketState;
import assistance.client.grid.filter.ColumnKind;

/// Makes filters of every kind that a server accepts.
final class RandomFilters {
    private static final List<String> TEXTS = List.of("", " ", "export", "Œuvre d'été", "100 %", "(aucune valeur)",
            "a_b", "😀", "  deux  blancs ");
    private static final List<String> DAYS = List.of("2026-11-03", "2024-02-29", "0001-01-01", "9999-12-31");
    private static final List<String> SPANS = List.of("2026", "2026-11", "1999-01", "2026-11-03");

    private final Random random;

    RandomFilters(long seed) {
        random = new Random(seed);
    }

    Filter filter() {
        return filter(random.nextInt(4));
    }

    private Filter filter(int depth) {
        if (depth == 0) {
            return condition();
        }
        List<Filter> members = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> filter(random.nextInt(depth)))
                .toList();
        return new Filter.Group(any(GroupOperator.values()), members);
    }

    private Filter.Condition condition() {
        Column column = any(Column.values());
        ColumnKind kind = ColumnKind.of(column);
        boolean ordered = kind == ColumnKind.NUMBER || kind == ColumnKind.DATE;
        Operator operator = any(Arrays.stream(Operator.values()).filter(each -> switch (each) {
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> !ordered;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN -> ordered;
            case EQUALS, NOT_EQUALS, IS_BLANK, IS_NOT_BLANK, IN, NOT_IN -> true;
        }).toArray(Operator[]::new));
        return new Filter.Condition(column, operator, values(column, operator));
    }

    private List<String> values(Column column, Operator operator) {
        return switch (operator) {
            case IS_BLANK, IS_NOT_BLANK -> List.of();
            case BETWEEN -> Stream.of(1, 2).map(_ -> value(column, operator)).toList();
            case IN, NOT_IN -> IntStream.rangeClosed(0, random.nextInt(60))
                    .mapToObj(_ -> value(column, operator))
                    .distinct()
                    .toList();
            default -> List.of(value(column, operator));
        };
    }

    private String value(Column column, Operator operator) {
        boolean equality = operator == Operator.EQUALS || operator == Operator.NOT_EQUALS;
        boolean whole = equality || operator == Operator.IN || operator == Operator.NOT_IN;
        return switch (column) {
            case NUMBER -> Integer.toString(random.nextInt(100_000));
            case DATE -> equality && random.nextInt(3) == 0
                    ? any(RelativeDate.values()).name()
                    : any((whole ? SPANS : DAYS).toArray(String[]::new));
            case PRIORITY -> whole ? any(Priority.values()).name() : any(TEXTS.toArray(String[]::new));
            case STATE -> whole ? any(TicketState.values()).name() : any(TEXTS.toArray(String[]::new));
            default -> any(TEXTS.toArray(String[]::new)) + (random.nextBoolean() ? "" : random.nextInt(100));
        };
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
