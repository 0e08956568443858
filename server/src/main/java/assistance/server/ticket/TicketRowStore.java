package assistance.server.ticket;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.server.account.Account;
import assistance.server.account.Visibility;
import assistance.server.conversation.ReadMarkStore;
import assistance.server.database.generated.tables.UserAccount;

/// Reads tickets with the names they refer to, in one query.
public final class TicketRowStore {
    private static final UserAccount AUTHOR = USER_ACCOUNT.as("author");
    private static final UserAccount ASSIGNEE = USER_ACCOUNT.as("assignee");

    /// The ticket of a number, when the reader sees it.
    Optional<TicketRow> row(Configuration transaction, Account reader, long number) {
        return rows(transaction, reader, TICKET.NUMBER.eq(number)).stream().findFirst();
    }

    /// The tickets a reader sees among some, newest first.
    public List<TicketRow> rows(Configuration transaction, Account reader, Collection<Long> numbers) {
        return rows(transaction, reader, TICKET.NUMBER.in(numbers));
    }

    private static List<TicketRow> rows(Configuration transaction, Account reader, Condition which) {
        Field<Boolean> unread = DSL.field(ReadMarkStore.isUnreadFor(reader)).as("unread");
        return transaction.dsl()
                .select(TICKET.NUMBER, TICKET.TITLE, TICKET.CREATED_AT, TICKET.PRIORITY, TICKET.STATE,
                        TICKET.FIRST_MESSAGE, TICKET.VERSION, COMPANY.ID, COMPANY.NAME, CONTRACT.ID, CONTRACT.NAME,
                        AUTHOR.ID, AUTHOR.FIRST_NAME, AUTHOR.LAST_NAME, ASSIGNEE.ID, ASSIGNEE.FIRST_NAME,
                        ASSIGNEE.LAST_NAME, unread)
                .from(TICKET)
                .join(COMPANY)
                .on(COMPANY.ID.eq(TICKET.COMPANY_ID))
                .join(CONTRACT)
                .on(CONTRACT.ID.eq(TICKET.CONTRACT_ID))
                .join(AUTHOR)
                .on(AUTHOR.ID.eq(TICKET.AUTHOR_ID))
                .leftJoin(ASSIGNEE)
                .on(ASSIGNEE.ID.eq(TICKET.ASSIGNEE_ID))
                .where(which)
                .and(Visibility.ofTickets(reader))
                .orderBy(TICKET.NUMBER.desc())
                .fetch(row -> row(row, reader, Boolean.TRUE.equals(row.get(unread))));
    }

    /// Field by field, as taking the row apart into records takes several times as long.
    private static TicketRow row(Record row, Account reader, boolean unread) {
        return new TicketRow(of(row, TICKET.NUMBER), of(row, TICKET.TITLE),
                Instant.ofEpochMilli(of(row, TICKET.CREATED_AT)), Priority.valueOf(of(row, TICKET.PRIORITY)),
                TicketState.valueOf(of(row, TICKET.STATE)), new Named(of(row, COMPANY.ID), of(row, COMPANY.NAME)),
                new Named(of(row, CONTRACT.ID), of(row, CONTRACT.NAME)), person(row, AUTHOR),
                reader.role().isSupport() && row.get(ASSIGNEE.ID) != null ? person(row, ASSIGNEE) : null, unread,
                of(row, TICKET.FIRST_MESSAGE), of(row, TICKET.VERSION));
    }

    private static Named person(Record row, UserAccount user) {
        return new Named(of(row, user.ID), of(row, user.LAST_NAME) + " " + of(row, user.FIRST_NAME));
    }

    private static <T> T of(Record row, Field<T> field) {
        return Objects.requireNonNull(row.get(field));
    }
}
