package assistance.server.account;

import io.javalin.http.Context;

import assistance.api.account.ProfileChange;
import assistance.server.http.RequestBody;

/// A user's own profile.
public final class AccountRoutes {
    private final Accounts accounts;

    public AccountRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    /// GET /api/me.
    public void show(Context context) {
        context.json(Caller.of(context).toUser());
    }

    /// PATCH /api/me.
    public void change(Context context) {
        var changed = accounts.change(Caller.of(context), RequestBody.read(context, ProfileChange.class));
        context.json(changed.toUser());
    }
}
