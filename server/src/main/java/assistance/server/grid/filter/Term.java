package assistance.server.grid.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import assistance.api.Column;

/// What a ticket has to be like, as an expression over what is stored of it: texts and names folded, states and
/// priorities as codes, dates as moments. Every term is true or false of a ticket, never unknown.
public sealed interface Term {
    /// True of every ticket.
    Term ALL = new And(List.of());

    /// True of no ticket.
    Term NONE = new Or(List.of());

    /// True when all of some terms are.
    record And(List<Term> terms) implements Term {}

    /// True when one of some terms is.
    record Or(List<Term> terms) implements Term {}

    /// True when another term isn't.
    record Not(Term term) implements Term {}

    /// A text in a certain place of a column's folded text.
    record Text(Column column, Place place, String text) implements Term {}

    /// A column's folded text or code is one of some.
    record OneOf(Column column, Set<String> keys) implements Term {}

    /// A ticket number of one of some ranges.
    record Numbered(Ranges numbers) implements Term {}

    /// Opened in one of some ranges of epoch milliseconds.
    record Opened(Ranges moments) implements Term {}

    /// Opened on one of many days of the query's time zone.
    record OnDays(Set<LocalDate> days) implements Term {}

    /// Some digits within the ticket number.
    record Digits(String digits) implements Term {}

    /// Unread for the reader.
    record Unread() implements Term {}

    /// Assigned to a user.
    record AssignedTo(long userId) implements Term {}

    /// Where in a text another one is looked for.
    enum Place {
        ANYWHERE, AT_THE_BEGINNING, AT_THE_END
    }

    /// True when all of some terms are.
    static Term and(List<Term> terms) {
        var parts = new ArrayList<Term>();
        for (var term : terms) {
            if (term.equals(NONE)) {
                return NONE;
            }
            if (term instanceof And and) {
                parts.addAll(and.terms());
            } else {
                parts.add(term);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new And(List.copyOf(parts));
    }

    /// True when one of some terms is.
    static Term or(List<Term> terms) {
        var parts = new ArrayList<Term>();
        for (var term : terms) {
            if (term.equals(ALL)) {
                return ALL;
            }
            if (term instanceof Or or) {
                parts.addAll(or.terms());
            } else {
                parts.add(term);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(List.copyOf(parts));
    }

    /// True when a term isn't.
    static Term not(Term term) {
        if (term.equals(ALL)) {
            return NONE;
        }
        if (term.equals(NONE)) {
            return ALL;
        }
        return switch (term) {
            case Not(Term negated) -> negated;
            case Opened(Ranges moments) -> opened(moments.complement());
            case Numbered(Ranges numbers) -> numbered(numbers.complement());
            default -> new Not(term);
        };
    }

    /// True when a column's key is one of some.
    static Term oneOf(Column column, Set<String> keys) {
        return keys.isEmpty() ? NONE : new OneOf(column, Set.copyOf(keys));
    }

    /// True when a column's folded text holds another one.
    static Term text(Column column, Place place, String text) {
        return text.isEmpty() ? ALL : new Text(column, place, text);
    }

    /// True of tickets opened in some ranges.
    static Term opened(Ranges moments) {
        return moments.isEmpty() ? NONE : new Opened(moments);
    }

    /// True of tickets with a number of some ranges.
    static Term numbered(Ranges numbers) {
        return numbers.isEmpty() ? NONE : new Numbered(numbers);
    }
}
