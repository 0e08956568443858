package assistance.client.grid;

import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The grid's calls to the server.
public class GridClient {
    private final Server server;

    public GridClient(Server server) {
        this.server = server;
    }

    /// The page a query asks for.
    public TicketPage search(TicketQuery query) throws ServerException {
        return server.post("/api/tickets/search", query, TicketPage.class);
    }
}
