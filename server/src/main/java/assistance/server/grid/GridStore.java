package assistance.server.grid;

import static assistance.server.database.generated.Tables.TICKET;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.impl.DSL;

import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.server.account.Account;
import assistance.server.account.Visibility;
import assistance.server.conversation.ReadMarkStore;
import assistance.server.ticket.TicketRow;
import assistance.server.ticket.TicketRowStore;

/// Finds the tickets of a page: one query counts them, one reads the page.
final class GridStore {
    private final TicketRowStore rows = new TicketRowStore();

    long count(Configuration transaction, Account reader, TicketView view) {
        return transaction.dsl().fetchCount(TICKET, Visibility.ofTickets(reader).and(condition(reader, view)));
    }

    List<TicketRow> page(Configuration transaction, Account reader, TicketView view, long offset, int size) {
        // Numbers first: only the page's own tickets are joined with what they refer to.
        var numbers = DSL.select(TICKET.NUMBER)
                .from(TICKET)
                .where(Visibility.ofTickets(reader).and(condition(reader, view)))
                .orderBy(TICKET.NUMBER.desc())
                .limit(size)
                .offset(offset);
        return rows.rows(transaction, reader, TICKET.NUMBER.in(numbers));
    }

    private static Condition condition(Account reader, TicketView view) {
        Condition open = TICKET.STATE.ne(TicketState.RESOLVED.name());
        return switch (view) {
            case ALL -> DSL.trueCondition();
            case OPEN -> open;
            case UNREAD -> ReadMarkStore.isUnreadFor(reader);
            case MINE -> TICKET.ASSIGNEE_ID.eq(reader.id());
            case UNASSIGNED -> open.and(TICKET.ASSIGNEE_ID.isNull());
        };
    }
}
