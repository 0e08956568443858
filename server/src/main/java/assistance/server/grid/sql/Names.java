package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import assistance.api.Column;

/// Where the names of a column come from.
///
/// @param reference of a ticket to them
record Names(Table<? extends Record> table, Field<Long> id, Field<String> name, Field<String> key,
        Field<Long> reference) {
    static Names of(Column column) {
        return switch (column) {
            case COMPANY -> new Names(COMPANY, COMPANY.ID, COMPANY.NAME, COMPANY.NAME_KEY, TICKET.COMPANY_ID);
            case CONTRACT -> new Names(CONTRACT, CONTRACT.ID, CONTRACT.NAME, CONTRACT.NAME_KEY, TICKET.CONTRACT_ID);
            case AUTHOR -> people(TICKET.AUTHOR_ID);
            case ASSIGNEE -> people(TICKET.ASSIGNEE_ID);
            case DATE, NUMBER, TITLE, PRIORITY, STATE -> throw new IllegalArgumentException(column.name());
        };
    }

    private static Names people(Field<Long> reference) {
        return new Names(USER_ACCOUNT, USER_ACCOUNT.ID,
                DSL.concat(USER_ACCOUNT.LAST_NAME, DSL.inline(" "), USER_ACCOUNT.FIRST_NAME), USER_ACCOUNT.NAME_KEY,
                reference);
    }
}
