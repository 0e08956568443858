package assistance.server.grid.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.RelativeDate;
import assistance.api.TicketState;

/// Any filter the grid takes, with values of its tickets and of none.
///
/// @param rows what the reader sees, of which there may be nothing
/// @param columns those the reader may name
record RandomFilters(RandomText text, RandomTimes times, List<Row> rows, List<Column> columns) {
    private static final Set<Operator> OF_TEXT = EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN,
            Operator.NOT_IN, Operator.IS_BLANK, Operator.IS_NOT_BLANK);
    private static final Set<Operator> OF_ORDER = EnumSet.complementOf(EnumSet.of(Operator.CONTAINS,
            Operator.NOT_CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH));

    Filter filter(int depth) {
        if (depth == 0 || text.once(3)) {
            return condition();
        }
        var operator = text.oneOf(List.of(GroupOperator.values()));
        int members = text.random().nextInt(4);
        return new Filter.Group(operator, IntStream.range(0, members).mapToObj(_ -> filter(depth - 1)).toList());
    }

    Filter.Condition condition() {
        Column column = text.oneOf(columns);
        var operator = text.oneOf(List.copyOf(isOrdered(column) ? OF_ORDER : OF_TEXT));
        return new Filter.Condition(column, operator, values(column, operator));
    }

    private static boolean isOrdered(Column column) {
        return column == Column.DATE || column == Column.NUMBER;
    }

    private List<String> values(Column column, Operator operator) {
        return switch (operator) {
            case IS_BLANK, IS_NOT_BLANK -> List.of();
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> List.of(partOf(column));
            case EQUALS, NOT_EQUALS -> List.of(column == Column.DATE && text.once(2)
                    ? text.oneOf(List.of(RelativeDate.values())).name()
                    : listed(column));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> List.of(placed(column));
            case BETWEEN -> List.of(placed(column), placed(column));
            case IN, NOT_IN -> IntStream.rangeClosed(0, text.once(50) ? 999 : text.random().nextInt(5))
                    .mapToObj(_ -> listed(column))
                    .toList();
        };
    }

    /// A value for IN and its like, sometimes empty for a blank.
    private String listed(Column column) {
        if (text.once(8)) {
            return "";
        }
        return switch (column) {
            case DATE -> span(day());
            case NUMBER -> number();
            case PRIORITY, STATE -> oneOfAll(column);
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> whole(column);
        };
    }

    private String placed(Column column) {
        return column == Column.DATE ? day().toString() : number();
    }

    private String number() {
        return rows.isEmpty() || text.once(10)
                ? Long.toString(text.random().nextLong(1_000_000))
                : text.oneOf(rows).cell(Column.NUMBER).value();
    }

    private LocalDate day() {
        return rows.isEmpty() || text.once(3) ? times.day() : text.oneOf(rows).day();
    }

    private String span(LocalDate day) {
        return switch (text.random().nextInt(4)) {
            case 0 -> YearMonth.from(day).toString();
            case 1 -> Integer.toString(day.getYear());
            default -> day.toString();
        };
    }

    private String oneOfAll(Column column) {
        var codes = column == Column.PRIORITY ? Priority.values() : TicketState.values();
        return codes[text.random().nextInt(codes.length)].name();
    }

    private String whole(Column column) {
        return text.rewritten(rows.isEmpty() || text.once(10) ? text.hard() : shown(column));
    }

    private String shown(Column column) {
        return text.oneOf(rows).cell(column).shown();
    }

    /// Mostly a part of what stands in a column.
    String partOf(Column column) {
        return text.rewritten(text.part(whole(column)));
    }

    /// A phrase to search for: a part of what stands in one column, of two beside each other, or of none.
    String phrase() {
        Column column = text.oneOf(columns);
        String blanks = text.once(8) ? " " : "";
        return blanks + switch (text.random().nextInt(12)) {
            case 0 -> text.part(text.hard());
            case 1 -> across(List.of(Column.values()));
            case 2 -> rows.isEmpty() ? "" : text.part(text.oneOf(rows).line().firstMessage());
            default -> partOf(column);
        } + blanks;
    }

    private String across(List<Column> all) {
        if (rows.isEmpty()) {
            return "\n";
        }
        Row row = text.oneOf(rows);
        String first = row.cell(text.oneOf(all)).folded();
        String second = row.cell(text.oneOf(all)).folded();
        return first.substring(first.offsetByCodePoints(first.length(), -Math.min(3, points(first))))
                + text.oneOf(List.of("", " ", "\n", "\t", "|"))
                + second.substring(0, second.offsetByCodePoints(0, Math.min(3, points(second))));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
