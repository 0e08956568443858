package assistance.server.account;

import io.javalin.http.Context;

import assistance.api.account.ProfileChange;
import assistance.server.http.RequestBody;

/// A user's own profile.
public final class AccountRoutes {
    private final Profiles profiles;

    public AccountRoutes(Profiles profiles) {
        this.profiles = profiles;
    }

    /// GET /api/me.
    public void show(Context context) {
        context.json(profiles.of(Caller.of(context).id()));
    }

    /// PATCH /api/me.
    public void change(Context context) {
        context.json(profiles.change(Caller.of(context), Caller.actor(context),
                RequestBody.read(context, ProfileChange.class)));
    }
}
