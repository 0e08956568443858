package assistance.client.grid;

import assistance.api.ColumnValues;
import assistance.api.TicketCount;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The grid's calls to the server.
public class GridClient {
    private final Server server;

    public GridClient(Server server) {
        this.server = server;
    }

    /// The page a query asks for, without its counts when counting takes longer than finding.
    public TicketPage search(TicketQuery query) throws ServerException {
        return server.post("/api/tickets/search?count=later", query, TicketPage.class);
    }

    /// The counts that [#search] left out.
    public TicketCount count(TicketQuery query) throws ServerException {
        return server.post("/api/tickets/count", query, TicketCount.class);
    }

    /// The distinct values of a column.
    public ColumnValues values(ValuesQuery query) throws ServerException {
        return server.post("/api/tickets/values", query, ColumnValues.class);
    }
}
