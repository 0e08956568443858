package assistance.client.grid.filter.builder;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Operator;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Comparison;
import assistance.client.grid.filter.row.Reading;
import assistance.client.grid.filter.row.ValueText;
import assistance.client.ui.Texts;

/// What is entered for one comparison: text that is to be read as values, and what is wrong with it.
final class EnteredValues {
    private final Column column;
    private final Comparison comparison;
    private final Texts texts;
    private final ValueText values;

    EnteredValues(Column column, Comparison comparison, Texts texts, Clock clock) {
        this.column = column;
        this.comparison = comparison;
        this.texts = texts;
        values = new ValueText(column, texts, clock);
    }

    /// A value as it is typed.
    String text(String value) {
        return values.of(reader(), value);
    }

    /// The codes of a column of choices.
    List<String> codes() {
        return values.codes();
    }

    /// The value that a text stands for, or null.
    @Nullable
    String read(String text) {
        return reading(text) instanceof Reading.Value(String value) ? value : null;
    }

    /// Why a text stands for no value, a sentence; empty when it stands for one.
    String wrong(String text) {
        return switch (reading(text)) {
            case Reading.Value _ -> "";
            case Reading.Beginning _ -> texts.get("grid.builder.missing");
            case Reading.Wrong(String sentence) -> sentence;
        };
    }

    /// The values of the whole comparison.
    List<String> values(String first, String last, List<String> several) {
        return switch (comparison.operator()) {
            case IS_BLANK, IS_NOT_BLANK -> List.of();
            case IN, NOT_IN -> List.copyOf(several);
            case BETWEEN -> Stream.of(first, last).map(this::read).filter(Objects::nonNull).toList();
            default -> comparison.relative() == null
                    ? Stream.of(first).map(this::read).filter(Objects::nonNull).toList()
                    : List.of(comparison.relative().name());
        };
    }

    /// What is missing or wrong with the whole comparison, a sentence; empty when it is complete.
    String wrong(String first, String last, List<String> several) {
        return switch (comparison.operator()) {
            case IS_BLANK, IS_NOT_BLANK -> "";
            case IN, NOT_IN -> several.isEmpty() ? texts.get("grid.builder.noneChosen") : "";
            case BETWEEN -> wrongRange(first, last);
            default -> comparison.relative() == null ? wrong(first) : "";
        };
    }

    private String wrongRange(String first, String last) {
        String from = read(first);
        String to = read(last);
        if (from == null || to == null) {
            return wrong(from == null ? first : last);
        }
        return values.areInOrder(from, to) ? "" : texts.get("grid.row.wrong.order");
    }

    private Reading reading(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            boolean mayBeBlank = ColumnKind.of(column) == ColumnKind.TEXT && ValueText.isExact(reader());
            return new Reading.Wrong(texts.get(mayBeBlank ? "grid.builder.missingOrBlank" : "grid.builder.missing"));
        }
        return values.read(reader(), typed, true);
    }

    /// Each value of a list is entered as that of an equality.
    private Operator reader() {
        return BuilderCondition.isList(comparison.operator()) ? Operator.EQUALS : comparison.operator();
    }
}
