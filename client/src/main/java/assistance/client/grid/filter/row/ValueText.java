package assistance.client.grid.filter.row;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import assistance.api.Column;
import assistance.api.FoldedText;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.ValueWords;
import assistance.client.ui.Texts;

/// The values of one column's conditions as the filter row shows them, and typed text as such values.
public final class ValueText {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Column column;
    private final ColumnKind kind;
    private final Texts texts;
    private final ValueWords words;
    private final DayText days;

    public ValueText(Column column, Texts texts, Clock clock) {
        this.column = column;
        this.texts = texts;
        kind = ColumnKind.of(column);
        words = new ValueWords(texts);
        days = new DayText(texts, clock);
    }

    /// A value as it would be typed.
    public String of(Operator operator, String value) {
        return switch (kind) {
            case DATE -> days.of(value);
            case NUMBER -> value;
            case CHOICE, TEXT -> isExact(operator) ? label(value) : value;
        };
    }

    /// What a typed text stands for.
    ///
    /// @param text not blank
    /// @param finished false while more may be typed
    public Reading read(Operator operator, String text, boolean finished) {
        return switch (kind) {
            case DATE -> days.read(text, !isExact(operator), finished);
            case NUMBER -> NUMBER.matcher(text).matches()
                    ? new Reading.Value(Long.toString(Long.parseLong(text)))
                    : new Reading.Wrong(texts.get("grid.row.wrong.NUMBER"));
            case CHOICE -> isExact(operator) ? choice(text, finished) : new Reading.Value(text);
            case TEXT -> new Reading.Value(isExact(operator) && text.equals(label("")) ? "" : text);
        };
    }

    /// The codes that a column of choices takes, in their order.
    public List<String> codes() {
        return switch (column) {
            case PRIORITY -> Arrays.stream(Priority.values()).map(Priority::name).toList();
            case STATE -> Arrays.stream(TicketState.values()).map(TicketState::name).toList();
            default -> List.of();
        };
    }

    /// A value as a whole, a blank too.
    String label(String value) {
        return words.of(column, value);
    }

    /// Whether BETWEEN can find anything.
    public boolean areInOrder(String from, String to) {
        return kind == ColumnKind.NUMBER ? Long.parseLong(from) <= Long.parseLong(to) : from.compareTo(to) <= 0;
    }

    /// Whether whole values are compared, not parts or ranges of them.
    public static boolean isExact(Operator operator) {
        return operator == Operator.EQUALS || operator == Operator.NOT_EQUALS;
    }

    private Reading choice(String text, boolean finished) {
        String typed = FoldedText.of(text).text();
        List<String> having = codes().stream().filter(code -> folded(code).contains(typed)).toList();
        for (String code : having) {
            if (folded(code).equals(typed)) {
                return new Reading.Value(code);
            }
        }
        if (having.size() == 1 && finished) {
            return new Reading.Value(having.getFirst());
        }
        return having.isEmpty() || finished
                ? new Reading.Wrong(texts.get("grid.row.wrong.CHOICE"))
                : new Reading.Beginning();
    }

    private String folded(String code) {
        return FoldedText.of(label(code)).text();
    }
}
