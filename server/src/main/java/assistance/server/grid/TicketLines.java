package assistance.server.grid;

import java.util.function.Consumer;

import assistance.api.ExportTickets;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.grid.sql.GridStore;

/// All lines of a query, without pages.
public final class TicketLines {
    private final Database database;
    private final Queries queries;
    private final GridStore store;

    public TicketLines(Database database, Queries queries, GridStore store) {
        this.database = database;
        this.queries = queries;
        this.store = store;
    }

    /// Lets somebody take everything a query finds, in one state of the database. The query's page and collapsed
    /// groups do not matter.
    ///
    /// @throws assistance.server.http.Refusal 400 for what the grid does not know
    public void export(Account reader, ExportTickets asked, Consumer<FoundLines> taker) {
        QueryRules.check(reader, asked);
        database.read(tx -> {
            taker.accept(new FoundLines(tx, store, queries.read(tx, reader, asked.query())));
            return true;
        });
    }
}
