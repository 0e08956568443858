package assistance.server.session;

import io.javalin.http.Context;

import assistance.api.SignIn;
import assistance.api.account.PasswordChange;
import assistance.server.account.Caller;
import assistance.server.http.RemoteAddress;
import assistance.server.http.RequestBody;

/// Signing in and out, and the user's own password.
public final class SessionRoutes {
    private static final int NO_CONTENT = 204;

    private final Sessions sessions;

    public SessionRoutes(Sessions sessions) {
        this.sessions = sessions;
    }

    /// POST /api/session.
    public void signIn(Context context) {
        context.json(sessions.signIn(RequestBody.read(context, SignIn.class), RemoteAddress.of(context.ip())));
    }

    /// DELETE /api/session.
    public void signOut(Context context) {
        sessions.signOut(token(context));
        context.status(NO_CONTENT);
    }

    /// PUT /api/me/password.
    public void changePassword(Context context) {
        sessions.changePassword(Caller.of(context), token(context),
                RequestBody.read(context, PasswordChange.class), RemoteAddress.of(context.ip()));
        context.status(NO_CONTENT);
    }

    private static BearerToken token(Context context) {
        return BearerToken.in(context.header("Authorization"));
    }
}
