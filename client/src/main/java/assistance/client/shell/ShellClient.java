package assistance.client.shell;

import assistance.api.TicketCount;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.UnreadCount;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The calls the window itself makes.
public final class ShellClient {
    private final Server server;

    public ShellClient(Server server) {
        this.server = server;
    }

    long unreadCount() throws ServerException {
        return server.get("/api/tickets/unread-count", UnreadCount.class).count();
    }

    long openCount() throws ServerException {
        return server.post("/api/tickets/count", TicketQuery.of(TicketView.OPEN), TicketCount.class).ticketCount();
    }

    void signOut() throws ServerException {
        server.signOut("/api/session");
    }
}
