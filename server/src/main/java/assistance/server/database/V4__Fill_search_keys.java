package assistance.server.database;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

import assistance.api.FoldedText;

/// Gives the rows of older versions their search keys, which only the program can fold.
final class V4__Fill_search_keys extends BaseJavaMigration {
    private static final int BATCH = 1000;

    @Override
    public void migrate(Context context) {
        var dsl = DSL.using(context.getConnection(), JDBCUtils.dialect(context.getConnection()));
        fold(dsl, COMPANY, COMPANY.ID, COMPANY.NAME, COMPANY.NAME_KEY);
        fold(dsl, CONTRACT, CONTRACT.ID, CONTRACT.NAME, CONTRACT.NAME_KEY);
        fold(dsl, USER_ACCOUNT, USER_ACCOUNT.ID,
                DSL.concat(USER_ACCOUNT.LAST_NAME, DSL.inline(" "), USER_ACCOUNT.FIRST_NAME), USER_ACCOUNT.NAME_KEY);
        fold(dsl, TICKET, TICKET.NUMBER, TICKET.TITLE, TICKET.TITLE_KEY);
        dsl.update(TICKET)
                .set(TICKET.COMPANY_KEY, DSL.select(COMPANY.NAME_KEY)
                        .from(COMPANY)
                        .where(
                                COMPANY.ID.eq(TICKET.COMPANY_ID)))
                .set(TICKET.CONTRACT_KEY, DSL.select(CONTRACT.NAME_KEY)
                        .from(CONTRACT)
                        .where(
                                CONTRACT.ID.eq(TICKET.CONTRACT_ID)))
                .set(TICKET.AUTHOR_KEY, userKey(TICKET.AUTHOR_ID))
                .set(TICKET.ASSIGNEE_KEY, DSL.coalesce(userKey(TICKET.ASSIGNEE_ID), DSL.inline("")))
                .set(TICKET.LAST_MESSAGE_ID, DSL.coalesce(DSL.field(DSL.select(DSL.max(MESSAGE.ID))
                        .from(MESSAGE)
                        .where(
                                MESSAGE.TICKET_NUMBER.eq(TICKET.NUMBER))),
                        DSL.inline(0L)))
                .execute();
    }

    private static Field<String> userKey(Field<Long> id) {
        return DSL.field(DSL.select(USER_ACCOUNT.NAME_KEY).from(USER_ACCOUNT).where(USER_ACCOUNT.ID.eq(id)));
    }

    private static void fold(DSLContext dsl, Table<? extends Record> table, Field<Long> id, Field<String> text,
            Field<String> key) {
        long last = Long.MIN_VALUE;
        for (;;) {
            var rows = dsl.select(id, text).from(table).where(id.gt(last)).orderBy(id).limit(BATCH).fetch();
            if (rows.isEmpty()) {
                return;
            }
            dsl.batch(rows.map(row -> dsl.update(table)
                    .set(key, FoldedText.of(row.value2()).text())
                    .where(id.eq(row.value1())))).execute();
            last = rows.getLast().value1();
        }
    }
}
