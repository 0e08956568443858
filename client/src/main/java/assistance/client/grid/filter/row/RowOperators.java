package assistance.client.grid.filter.row;

import java.util.List;

import assistance.api.Operator;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.ui.Texts;

/// The operators that the filter row offers.
final class RowOperators {
    private static final List<Operator> OF_TEXT = List.of(Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.EQUALS, Operator.NOT_EQUALS);
    private static final List<Operator> OF_ORDERED = List.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.LESS,
            Operator.GREATER, Operator.LESS_OR_EQUAL, Operator.GREATER_OR_EQUAL, Operator.BETWEEN);

    private RowOperators() {}

    /// In the order of the menu; the first is the one a column starts with.
    static List<Operator> of(ColumnKind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> OF_TEXT;
            case NUMBER, DATE -> OF_ORDERED;
        };
    }

    static String name(ColumnKind kind, Operator operator, Texts texts) {
        boolean ordered = kind == ColumnKind.NUMBER || kind == ColumnKind.DATE;
        return ordered && operator == Operator.EQUALS ? symbol(operator) : texts.get("grid.row." + operator);
    }

    /// A few characters that stand for an operator.
    static String symbol(Operator operator) {
        return switch (operator) {
            case CONTAINS, NOT_CONTAINS -> "…a…";
            case STARTS_WITH -> "a…";
            case ENDS_WITH -> "…a";
            case EQUALS, IN, IS_BLANK -> "=";
            case NOT_EQUALS, NOT_IN, IS_NOT_BLANK -> "≠";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "≤";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> "≥";
            case BETWEEN -> "↔";
        };
    }
}
