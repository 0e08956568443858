package assistance.server.password;

import io.javalin.http.Context;

import assistance.api.account.PasswordReset;
import assistance.server.http.RequestBody;

/// Forgotten passwords.
public final class PasswordRoutes {
    private static final int ACCEPTED = 202;

    private final PasswordResets resets;

    public PasswordRoutes(PasswordResets resets) {
        this.resets = resets;
    }

    /// POST /api/password-resets.
    public void reset(Context context) {
        resets.ask(RequestBody.read(context, PasswordReset.class), context.ip());
        context.status(ACCEPTED);
    }
}
