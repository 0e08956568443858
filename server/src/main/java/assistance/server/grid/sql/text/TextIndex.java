package assistance.server.grid.sql.text;

import static assistance.server.database.generated.Tables.TICKET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

import assistance.api.Column;
import assistance.server.grid.filter.Term;
import assistance.server.grid.filter.Term.Place;

/// The trigram index of titles and numbers, which finds any part of [#SHORTEST] letters or more. In SQLite it is a table
/// whose rows have the numbers of the tickets.
public final class TextIndex {
    /// The index.
    public static final Table<?> TABLE = DSL.table(DSL.name("ticket_text"));

    /// The number of the ticket a row belongs to.
    public static final Field<Long> NUMBER = DSL.field("rowid", Long.class);

    private static final int SHORTEST = 3;

    private TextIndex() {}

    /// Whether a part of a text is long enough to be found.
    public static boolean finds(String part) {
        return part.codePointCount(0, part.length()) >= SHORTEST;
    }

    /// A term in the words of SQLite's index, when it says all of it.
    public static Optional<String> query(Term term) {
        return switch (term) {
            case Term.Text text when text.column() == Column.TITLE && text.place() == Place.ANYWHERE
                    && finds(text.text()) ->
                Optional.of(title(text.text()));
            case Term.Digits digits when finds(digits.digits()) -> Optional.of(number(digits.digits()));
            case Term.Or or when !or.terms().isEmpty() -> any(or.terms());
            default -> Optional.empty();
        };
    }

    private static Optional<String> any(List<Term> terms) {
        var queries = new ArrayList<String>();
        for (var term : terms) {
            var query = query(term);
            if (query.isEmpty()) {
                return query;
            }
            queries.add("(" + query.get() + ")");
        }
        return Optional.of(String.join(" OR ", queries));
    }

    /// The words for a part of a title.
    public static String title(String part) {
        return "title_key : " + quoted(part);
    }

    /// The words for some digits of a number.
    public static String number(String digits) {
        return "number : " + quoted(digits);
    }

    private static String quoted(String part) {
        return "\"" + part.replace("\"", "\"\"") + "\"";
    }

    /// True of the index's own rows.
    public static Condition matches(String query) {
        return DSL.condition("ticket_text match {0}", DSL.val(query));
    }

    /// True of tickets.
    public static Condition holds(String query) {
        return TICKET.NUMBER.in(DSL.select(NUMBER).from(TABLE).where(matches(query)));
    }
}
