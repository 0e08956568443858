package assistance.server.grid;

import java.util.List;

import assistance.api.Line;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.UnreadCount;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.ticket.TicketRow;

/// The grid's pages of tickets.
public final class TicketPages {
    private final Database database;
    private final GridStore store = new GridStore();

    public TicketPages(Database database) {
        this.database = database;
    }

    /// One page of the tickets a reader sees; the last one when the query asks for a page beyond it.
    ///
    /// @throws assistance.server.http.Refusal 400 for what the grid does not know
    public TicketPage page(Account reader, TicketQuery query) {
        QueryRules.check(reader, query);
        return database.read(tx -> {
            long count = store.count(tx, reader, query.view());
            int pageCount = (int) Math.max(1, Math.ceilDiv(count, query.pageSize()));
            int page = Math.min(query.page(), pageCount - 1);
            List<TicketRow> rows = store.page(tx, reader, query.view(), (long) page * query.pageSize(),
                    query.pageSize());
            return new TicketPage(rows.stream().<Line>map(TicketRow::line).toList(), page, pageCount, count);
        });
    }

    /// How many tickets hold something new for a reader.
    public UnreadCount unread(Account reader) {
        return new UnreadCount(database.<Long>read(tx -> store.count(tx, reader, TicketView.UNREAD)));
    }
}
