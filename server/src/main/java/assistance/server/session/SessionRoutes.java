package assistance.server.session;

import io.javalin.http.Context;

import assistance.api.SignIn;
import assistance.api.account.PasswordChange;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;

/// Signing in and out, and the user's own password.
public final class SessionRoutes {
    private static final int NO_CONTENT = 204;

    private final Sessions sessions;
    private final OwnSessions own;

    public SessionRoutes(Sessions sessions, OwnSessions own) {
        this.sessions = sessions;
        this.own = own;
    }

    /// POST /api/session.
    public void signIn(Context context) {
        context.json(sessions.signIn(RequestBody.read(context, SignIn.class), device(context)));
    }

    /// DELETE /api/session.
    public void signOut(Context context) {
        sessions.signOut(Caller.of(context), token(context), Caller.actor(context));
        context.status(NO_CONTENT);
    }

    /// PUT /api/me/password.
    public void changePassword(Context context) {
        sessions.changePassword(Caller.of(context), token(context),
                RequestBody.read(context, PasswordChange.class), device(context));
        context.status(NO_CONTENT);
    }

    /// GET /api/me/sessions.
    public void list(Context context) {
        context.json(own.list(Caller.of(context), token(context)));
    }

    /// DELETE /api/me/sessions/{id}.
    public void end(Context context) {
        own.end(Caller.of(context), PathNumber.of(context, "id"), Caller.actor(context));
        context.status(NO_CONTENT);
    }

    /// DELETE /api/me/sessions.
    public void endAll(Context context) {
        own.endAll(Caller.of(context), Caller.actor(context));
        context.status(NO_CONTENT);
    }

    private static Device device(Context context) {
        return Device.of(context.ip(), context.userAgent());
    }

    private static BearerToken token(Context context) {
        return BearerToken.in(context.header("Authorization"));
    }
}
