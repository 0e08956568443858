package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;

import java.util.Collection;

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

/// Compiles the terms of a query into SQL, with every value bound.
record Conditions(GridQuery query, Source source, boolean sqlite) {
    /// From this length on the trigram indexes find a text.
    private static final int INDEXED = 3;
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

    private Condition of(Term term) {
        return switch (term) {
            case Term.And and -> and.terms().isEmpty()
                    ? DSL.trueCondition()
                    : DSL.and(and.terms().stream().map(this::of).toList());
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
        Field<String> key = source.key(text.column());
        String part = text.text();
        return switch (text.place()) {
            case AT_THE_BEGINNING -> beginsWith(key, part);
            case AT_THE_END -> ending(key, part).eq(part);
            case ANYWHERE -> text.column() == Column.TITLE && isIndexed(part)
                    ? titleHolds(part)
                    : holds(key, part);
        };
    }

    /// As a range, which an index can find.
    private static Condition beginsWith(Field<String> key, String beginning) {
        Condition from = key.ge(beginning);
        String after = TextOrder.after(beginning);
        return after.isEmpty() ? from : from.and(key.lt(after));
    }

    private Field<String> ending(Field<String> key, String ending) {
        int length = ending.codePointCount(0, ending.length());
        return sqlite
                ? DSL.field("substr({0}, {1})", String.class, key, DSL.inline(-length))
                : DSL.field("right({0}, {1})", String.class, key, DSL.inline(length));
    }

    private Condition holds(Field<String> text, String part) {
        return sqlite
                ? DSL.condition("instr({0}, {1}) > 0", text, DSL.val(part))
                : DSL.condition("strpos({0}, {1}) > 0", text, DSL.val(part));
    }

    /// The few tickets of a customer are looked through faster than an index of all.
    private boolean isIndexed(String part) {
        return query.perspective().reader().role().isSupport() && part.codePointCount(0, part.length()) >= INDEXED;
    }

    private Condition titleHolds(String part) {
        return sqlite ? inTextIndex("title_key", part) : TICKET.TITLE_KEY.like(pattern(part), '\\');
    }

    private Condition digits(String digits) {
        if (sqlite) {
            return isIndexed(digits)
                    ? inTextIndex("number", digits)
                    : holds(TICKET.NUMBER.cast(String.class), digits);
        }
        return TICKET.NUMBER.cast(String.class).like(pattern(digits), '\\');
    }

    private static Condition inTextIndex(String column, String part) {
        return DSL.condition("{0} in (select rowid from ticket_text where ticket_text match {1})", TICKET.NUMBER,
                DSL.val(column + " : \"" + part.replace("\"", "\"\"") + "\""));
    }

    private static String pattern(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
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
