package assistance.server.admin.link;

import java.util.Arrays;

import io.javalin.http.Context;

import assistance.api.admin.UsefulLinkEntry;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;

/// Useful links over HTTP.
public final class LinkRoutes {
    private final Links links;

    public LinkRoutes(Links links) {
        this.links = links;
    }

    /// `GET /api/admin/links`.
    public void list(Context context) {
        context.json(links.all());
    }

    /// `POST /api/admin/links`.
    public void add(Context context) {
        context.status(201).json(links.add(Caller.actor(context), entry(context)));
    }

    /// `PUT /api/admin/links/{id}`.
    public void change(Context context) {
        context.json(links.change(Caller.actor(context), id(context), entry(context)));
    }

    /// `PUT /api/admin/links/order`.
    public void order(Context context) {
        long[] ids = RequestBody.read(context, long[].class);
        context.json(links.order(Caller.actor(context), Arrays.stream(ids).boxed().toList()));
    }

    /// `DELETE /api/admin/links/{id}`.
    public void remove(Context context) {
        links.remove(Caller.actor(context), id(context));
        context.status(204);
    }

    private static long id(Context context) {
        return PathNumber.of(context, "id");
    }

    private static UsefulLinkEntry entry(Context context) {
        return RequestBody.read(context, UsefulLinkEntry.class);
    }
}
