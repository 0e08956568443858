package assistance.server.session;

import io.javalin.http.Context;
import io.javalin.http.Handler;

import assistance.server.account.Caller;
import assistance.server.http.Refusal;

/// Stands before every route that isn't public: no valid token, no entry; and to a user whose role isn't enough the
/// route doesn't exist.
public final class Gate {
    private final Sessions sessions;

    public Gate(Sessions sessions) {
        this.sessions = sessions;
    }

    /// The handler, reached only by those it is for.
    public Handler before(Access access, Handler handler) {
        if (access == Access.PUBLIC) {
            return handler;
        }
        return context -> {
            admit(context, access);
            handler.handle(context);
        };
    }

    /// The session a request belongs to, by a name that lets nobody in.
    public static String session(Context context) {
        return BearerToken.in(context.header("Authorization")).hash();
    }

    private void admit(Context context, Access access) {
        var account = sessions.account(BearerToken.in(context.header("Authorization")))
                .orElseThrow(() -> Refusal.of(401, "session.signInFirst"));
        Caller.set(context, account);
        if (!access.includes(account)) {
            throw Refusal.notFound();
        }
    }
}
