package assistance.client.grid.filter.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import assistance.api.Operator;
import assistance.api.RelativeDate;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Comparison;

/// The comparisons that the builder offers, the first being the one a line starts with.
final class Comparisons {
    private static final List<Operator> OF_TEXT = List.of(Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IS_BLANK,
            Operator.IS_NOT_BLANK, Operator.IN, Operator.NOT_IN);
    private static final List<Operator> OF_CHOICES = List.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN,
            Operator.NOT_IN, Operator.CONTAINS, Operator.NOT_CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH,
            Operator.IS_BLANK, Operator.IS_NOT_BLANK);
    private static final List<Operator> OF_ORDERED = List.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.LESS,
            Operator.GREATER, Operator.LESS_OR_EQUAL, Operator.GREATER_OR_EQUAL, Operator.BETWEEN, Operator.IS_BLANK,
            Operator.IS_NOT_BLANK, Operator.IN, Operator.NOT_IN);

    private Comparisons() {}

    static List<Comparison> of(ColumnKind kind) {
        return switch (kind) {
            case TEXT -> plain(OF_TEXT).toList();
            case CHOICE -> plain(OF_CHOICES).toList();
            case NUMBER -> plain(OF_ORDERED).toList();
            case DATE -> Stream.concat(plain(OF_ORDERED), relative(Operator.EQUALS)).toList();
        };
    }

    /// The same with one that stands in a filter though it is not offered.
    static List<Comparison> with(ColumnKind kind, Comparison standing) {
        List<Comparison> all = new ArrayList<>(of(kind));
        if (!all.contains(standing)) {
            all.add(standing);
        }
        return all;
    }

    private static Stream<Comparison> plain(List<Operator> operators) {
        return operators.stream().map(Comparison::of);
    }

    private static Stream<Comparison> relative(Operator operator) {
        return Arrays.stream(RelativeDate.values()).map(date -> new Comparison(operator, date));
    }
}
