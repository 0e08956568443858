package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;

import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

import assistance.api.Column;
import assistance.api.Priority;
import assistance.api.Sort;
import assistance.api.TicketState;
import assistance.server.grid.filter.GridQuery;

/// The columns of the grid as fields of what a query is answered from.
record Columns(GridQuery query, Source source) {
    /// What tickets of one group have in common.
    Field<?> group(Column column) {
        return switch (column) {
            case DATE -> DayField.of(query, source.moment());
            case NUMBER -> TICKET.NUMBER;
            case TITLE, PRIORITY, STATE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> source.key(column);
        };
    }

    /// The order of groups.
    SortField<?> groupOrder(Sort level) {
        return switch (level.column()) {
            case PRIORITY, STATE -> order(level);
            case DATE, NUMBER, TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> directed(group(level.column()), level);
        };
    }

    /// The order of tickets.
    SortField<?> order(Sort sort) {
        return switch (sort.column()) {
            case DATE -> directed(source.moment(), sort);
            case NUMBER -> directed(TICKET.NUMBER, sort);
            case PRIORITY -> directed(rank(source.key(Column.PRIORITY), Priority.values()), sort);
            case STATE -> directed(rank(source.key(Column.STATE), TicketState.values()), sort);
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> directed(source.key(sort.column()), sort);
        };
    }

    private static SortField<?> directed(Field<?> field, Sort sort) {
        return sort.descending() ? field.desc() : field.asc();
    }

    private static Field<Integer> rank(Field<String> code, Enum<?>[] constants) {
        Field<Integer> rank = DSL.inline(constants.length);
        for (int i = 0; i < constants.length; i++) {
            rank = DSL.when(code.eq(DSL.inline(constants[i].name())), DSL.inline(i)).otherwise(rank);
        }
        return rank;
    }
}
