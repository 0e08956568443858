package assistance.client.grid.filter;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.api.RelativeDate;
import assistance.client.ui.Texts;

/// How a condition compares, as a reader sees it: an operator, where "is today" counts as one.
///
/// @param relative null unless the operator is EQUALS or NOT_EQUALS and the value a day relative to the present one
public record Comparison(Operator operator, @Nullable RelativeDate relative) {
    public static Comparison of(Operator operator) {
        return new Comparison(operator, null);
    }

    public static Comparison of(Filter.Condition condition) {
        Operator operator = condition.operator();
        boolean equality = operator == Operator.EQUALS || operator == Operator.NOT_EQUALS;
        return new Comparison(operator, condition.column() == Column.DATE && equality
                ? relative(condition.values())
                : null);
    }

    public static boolean isText(Operator operator) {
        return switch (operator) {
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> true;
            default -> false;
        };
    }

    public String words(Texts texts) {
        return relative == null
                ? texts.get("grid.words." + operator)
                : texts.get("grid.words." + operator + "." + relative);
    }

    private static @Nullable RelativeDate relative(List<String> values) {
        return Arrays.stream(RelativeDate.values())
                .filter(relative -> values.equals(List.of(relative.name())))
                .findFirst()
                .orElse(null);
    }
}
