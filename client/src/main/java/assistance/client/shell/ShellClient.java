package assistance.client.shell;

import assistance.api.TicketCount;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.UnreadCount;
import assistance.api.account.AccountRequest;
import assistance.api.admin.QueuedMail;
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

    long pendingRequestCount() throws ServerException {
        return server.page("/api/account-requests?state=PENDING&pageSize=10", AccountRequest.class).count();
    }

    long failedMailCount() throws ServerException {
        return server.page("/api/admin/mails?state=FAILED&pageSize=10", QueuedMail.class).count();
    }

    void signOut() throws ServerException {
        server.signOut("/api/session");
    }
}
