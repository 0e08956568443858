package assistance.server.grid.sql.text;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import assistance.server.grid.filter.Term.Place;

/// Compares folded texts.
public record TextMatch(boolean sqlite) {
    /// True of texts with a part in a certain place.
    public Condition of(Field<String> text, Place place, String part) {
        return switch (place) {
            case AT_THE_BEGINNING -> beginsWith(text, part);
            case AT_THE_END -> ending(text, part).eq(part);
            case ANYWHERE -> DSL.condition(sqlite ? "instr({0}, {1}) > 0" : "strpos({0}, {1}) > 0", text,
                    DSL.val(part));
        };
    }

    /// As a range, which an index can find.
    private static Condition beginsWith(Field<String> text, String beginning) {
        Condition from = text.ge(beginning);
        String after = TextOrder.after(beginning);
        return after.isEmpty() ? from : from.and(text.lt(after));
    }

    private Field<String> ending(Field<String> text, String ending) {
        int length = ending.codePointCount(0, ending.length());
        return sqlite
                ? DSL.field("substr({0}, {1})", String.class, text, DSL.inline(-length))
                : DSL.field("right({0}, {1})", String.class, text, DSL.inline(length));
    }
}
