package assistance.server.grid;

import io.javalin.http.Context;

import assistance.api.TicketQuery;
import assistance.server.account.Caller;
import assistance.server.http.RequestBody;

/// The grid over HTTP.
public final class GridRoutes {
    private final TicketPages pages;

    public GridRoutes(TicketPages pages) {
        this.pages = pages;
    }

    /// `POST /api/tickets/search`.
    public void search(Context context) {
        context.json(pages.page(Caller.of(context), RequestBody.read(context, TicketQuery.class)));
    }

    /// `GET /api/tickets/unread-count`.
    public void unreadCount(Context context) {
        context.json(pages.unread(Caller.of(context)));
    }
}
