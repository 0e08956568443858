package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

import assistance.api.Column;
import assistance.server.conversation.ReadMarkStore;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Ranges;
import assistance.server.grid.filter.Term;
import assistance.server.grid.sql.text.TextIndex;
import assistance.server.grid.sql.text.TextMatch;

/// Compiles the terms of a query into SQL, with every value bound.
record Conditions(GridQuery query, Source source, boolean sqlite) {
    private static final char ESCAPE = '\\';
    private static final int MOST_SINGLE_VALUES = 100;
    private static final JsonMapper JSON = new JsonMapper();

    static Conditions of(Configuration transaction, GridQuery query, Source source) {
        return new Conditions(query, source, isSqlite(transaction));
    }

    static boolean isSqlite(Configuration transaction) {
        return transaction.dialect().family() == SQLDialect.SQLITE;
    }

    /// What the rows of the query's tickets are like.
    Condition all() {
        return source.rows().and(of(query.term()));
    }

    /// What the rows of tickets are like that a term is true of.
    Condition of(Term term) {
        return switch (term) {
            case Term.And and -> and.terms().isEmpty()
                    ? DSL.trueCondition()
                    : DSL.and(and.terms().stream().map(weakened(and.terms())).toList());
            case Term.Or or -> or.terms().isEmpty()
                    ? DSL.falseCondition()
                    : DSL.or(or.terms().stream().map(this::of).toList());
            case Term.Not not -> DSL.not(of(not.term()));
            case Term.OneOf one -> isOneOf(source.key(one.column()), one.keys());
            case Term.Text text -> text(text);
            case Term.Opened opened -> within(source.moment(), opened.moments());
            case Term.Numbered numbered -> within(TICKET.NUMBER, numbered.numbers());
            case Term.OnDays on -> isOneOf(DayField.of(query, source.moment()),
                    on.days().stream().map(DayField::number).toList());
            case Term.Digits digits -> digits(digits.digits());
            case Term.Unread _ -> ReadMarkStore.isUnreadFor(query.perspective().reader());
            case Term.AssignedTo assigned -> TICKET.ASSIGNEE_ID.eq(assigned.userId());
        };
    }

    /// Beside a name, states and priorities are not what SQLite should look up: too many tickets share them.
    private Function<Term, Condition> weakened(List<Term> terms) {
        var weak = new Conditions(query, source.unindexed(), sqlite);
        boolean isNamed = terms.stream().anyMatch(term -> term instanceof Term.OneOf one && !isCode(one.column()));
        return term -> sqlite && isNamed && term instanceof Term.OneOf one && isCode(one.column())
                ? weak.of(term)
                : of(term);
    }

    private static boolean isCode(Column column) {
        return column == Column.STATE || column == Column.PRIORITY;
    }

    private static Condition within(Field<Long> number, Ranges ranges) {
        return DSL.or(ranges.ranges().stream().map(range -> within(number, range)).toList());
    }

    private static Condition within(Field<Long> number, Ranges.Range range) {
        Condition from = range.from() == Long.MIN_VALUE ? DSL.noCondition() : number.ge(range.from());
        Condition to = range.to() == Long.MAX_VALUE ? DSL.noCondition() : number.lt(range.to());
        if (range.to() - 1 == range.from()) {
            return number.eq(range.from());
        }
        return range.from() == Long.MIN_VALUE && range.to() == Long.MAX_VALUE
                ? DSL.trueCondition()
                : from.and(to);
    }

    private Condition text(Term.Text text) {
        var match = new TextMatch(sqlite).of(source.key(text.column()), text.place(), text.text());
        if (text.column() != Column.TITLE || text.place() == Term.Place.AT_THE_BEGINNING || !isIndexed(text.text())) {
            return match;
        }
        if (!sqlite) {
            return TICKET.TITLE_KEY.like(pattern(text.text(), text.place()), ESCAPE);
        }
        var holds = TextIndex.holds(TextIndex.title(text.text()));
        return text.place() == Term.Place.ANYWHERE ? holds : holds.and(match);
    }

    private boolean isIndexed(String part) {
        return source.usesTextIndex() && TextIndex.finds(part);
    }

    private Condition digits(String digits) {
        if (!sqlite) {
            return TICKET.NUMBER.cast(String.class).like(pattern(digits, Term.Place.ANYWHERE), ESCAPE);
        }
        return isIndexed(digits)
                ? TextIndex.holds(TextIndex.number(digits))
                : new TextMatch(true).of(TICKET.NUMBER.cast(String.class), Term.Place.ANYWHERE, digits);
    }

    private static String pattern(String part, Term.Place place) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                + (place == Term.Place.ANYWHERE ? "%" : "");
    }

    private <T> Condition isOneOf(Field<T> field, Collection<T> values) {
        if (values.size() == 1) {
            return field.eq(values.iterator().next());
        }
        if (values.size() <= MOST_SINGLE_VALUES) {
            return field.in(values);
        }
        return isOneOfMany(sqlite, field, values);
    }

    /// However many they are, one value is bound.
    static <T> Condition isOneOfMany(boolean sqlite, Field<T> field, Collection<T> values) {
        return sqlite
                ? DSL.condition("{0} in (select value from json_each({1}))", field,
                        DSL.val(JSON.writeValueAsString(values)))
                : DSL.condition("{0} = any ({1})", field,
                        DSL.val(values.toArray(), field.getDataType().array()));
    }
}
