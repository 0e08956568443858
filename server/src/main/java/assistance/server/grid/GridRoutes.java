package assistance.server.grid;

import io.javalin.http.Context;

import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;
import assistance.server.account.Caller;
import assistance.server.http.RequestBody;

/// The grid over HTTP.
public final class GridRoutes {
    private final TicketPages pages;
    private final FunnelValues values;

    public GridRoutes(TicketPages pages, FunnelValues values) {
        this.pages = pages;
        this.values = values;
    }

    /// `POST /api/tickets/search`, with `?count=later` for pages that may come before their counts.
    public void search(Context context) {
        context.json(pages.page(Caller.of(context), RequestBody.read(context, TicketQuery.class),
                "later".equals(context.queryParam("count"))));
    }

    /// `POST /api/tickets/count`.
    public void count(Context context) {
        context.json(pages.count(Caller.of(context), RequestBody.read(context, TicketQuery.class)));
    }

    /// `POST /api/tickets/values`.
    public void values(Context context) {
        context.json(values.of(Caller.of(context), RequestBody.read(context, ValuesQuery.class)));
    }

    /// `GET /api/tickets/unread-count`.
    public void unreadCount(Context context) {
        context.json(pages.unread(Caller.of(context)));
    }
}
