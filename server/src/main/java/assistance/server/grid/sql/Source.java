package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.TICKET_COUNT;
import static assistance.server.database.generated.Tables.TICKET_HOUR;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

import assistance.api.Column;
import assistance.server.account.Visibility;
import assistance.server.grid.filter.GridQuery;

/// Where tickets are counted: among the tickets themselves or, much faster, in the counts kept beside them.
///
/// @param rows the rows that belong to the reader's tickets
/// @param keys the columns that are texts or codes
/// @param moment when the tickets of a row were opened
/// @param size of a group of rows, in tickets
/// @param usesTextIndex false where looking through the rows is shorter
record Source(Table<?> table, Condition rows, Map<Column, Field<String>> keys, Field<Long> moment, Field<Long> size,
        boolean usesTextIndex) {
    private static final long HOUR = 3_600_000;

    private static final Map<Column, Field<String>> TICKET_KEYS = Map.of(Column.TITLE, TICKET.TITLE_KEY, Column.COMPANY,
            TICKET.COMPANY_KEY, Column.CONTRACT, TICKET.CONTRACT_KEY, Column.AUTHOR, TICKET.AUTHOR_KEY,
            Column.ASSIGNEE, TICKET.ASSIGNEE_KEY, Column.STATE, TICKET.STATE, Column.PRIORITY, TICKET.PRIORITY);

    private static final Source HOURS = new Source(TICKET_HOUR, DSL.noCondition(),
            Map.of(Column.STATE, TICKET_HOUR.STATE, Column.PRIORITY, TICKET_HOUR.PRIORITY),
            TICKET_HOUR.OPENED.times(DSL.inline(HOUR)).minus(DSL.inline(DayField.YEAR_0)),
            sum(TICKET_HOUR.TICKETS), false);

    /// The tickets themselves.
    static Source tickets(GridQuery query) {
        var reader = query.perspective().reader();
        // The few tickets of a customer are looked through faster than an index of all.
        return new Source(TICKET, Visibility.ofTickets(reader), TICKET_KEYS, TICKET.CREATED_AT,
                DSL.count().cast(Long.class), reader.role().isSupport());
    }

    /// Whichever tells most quickly how many tickets a query finds, in which groups.
    static Source of(GridQuery query) {
        return counts(query).orElseGet(() -> tickets(query));
    }

    /// The kept counts, when they tell all a query needs to know.
    static Optional<Source> counts(GridQuery query) {
        if (!query.perspective().reader().role().isSupport()) {
            return Optional.empty();
        }
        var needs = new Needs(query);
        if (!needs.areKept()) {
            return Optional.empty();
        }
        Set<Column> columns = EnumSet.copyOf(needs.columns());
        columns.removeAll(List.of(Column.STATE, Column.PRIORITY));
        if (columns.size() > 1) {
            return Optional.empty();
        }
        // Where only states and priorities matter: by assignees, of whom there are fewest.
        Column dimension = columns.isEmpty() ? Column.ASSIGNEE : columns.iterator().next();
        return Optional.of(dimension == Column.DATE ? HOURS : names(dimension));
    }

    private static Source names(Column dimension) {
        return new Source(TICKET_COUNT, TICKET_COUNT.DIMENSION.eq(DSL.inline(dimension.name())),
                Map.of(dimension, TICKET_COUNT.MEMBER, Column.STATE, TICKET_COUNT.STATE, Column.PRIORITY,
                        TICKET_COUNT.PRIORITY),
                DSL.inline(0L), sum(TICKET_COUNT.TICKETS), false);
    }

    private static Field<Long> sum(Field<Long> tickets) {
        return DSL.coalesce(DSL.sum(tickets), DSL.inline(BigDecimal.ZERO)).cast(Long.class);
    }

    /// The same for SQLite to look through in the order of something else: an operator that does nothing keeps it from
    /// looking things up in the indexes of the columns.
    Source unindexed() {
        var plain = new EnumMap<Column, Field<String>>(Column.class);
        keys.forEach((column, key) -> plain.put(column, DSL.field("+{0}", key.getDataType(), key)));
        return new Source(table, rows, plain, DSL.field("+{0}", moment.getDataType(), moment), size,
                usesTextIndex);
    }

    /// The same, comparing texts ticket by ticket.
    Source withoutTextIndex() {
        return new Source(table, rows, keys, moment, size, false);
    }

    /// A column's folded text or code.
    Field<String> key(Column column) {
        return Objects.requireNonNull(keys.get(column), column::name);
    }
}
