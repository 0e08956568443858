package assistance.server.limit;

import io.javalin.http.Context;

import assistance.api.admin.ServerLimits;
import assistance.server.account.Caller;
import assistance.server.http.RequestBody;

/// The limits over HTTP.
public final class LimitRoutes {
    private final Limits limits;

    public LimitRoutes(Limits limits) {
        this.limits = limits;
    }

    /// `GET /api/admin/limits`.
    public void show(Context context) {
        context.json(limits.now());
    }

    /// `PUT /api/admin/limits`.
    public void set(Context context) {
        limits.set(Caller.actor(context), RequestBody.read(context, ServerLimits.class));
        context.json(limits.now());
    }
}
