package assistance.server.account;

import java.util.Objects;

import io.javalin.http.Context;

import assistance.server.http.RequestLanguage;
import assistance.server.journal.Actor;

/// The signed-in user a request comes from; every route that isn't public has one.
public final class Caller {
    private static final String ATTRIBUTE = "assistance.caller";

    private Caller() {}

    /// Ties a request to its user, in whose language it is then answered.
    public static void set(Context context, Account account) {
        context.attribute(ATTRIBUTE, account);
        RequestLanguage.choose(context, account.language());
    }

    /// The user of a request.
    public static Account of(Context context) {
        Account caller = context.attribute(ATTRIBUTE);
        return Objects.requireNonNull(caller, "a public route has no caller");
    }

    /// The user of a request as one who does something.
    public static Actor actor(Context context) {
        return of(context).actor(context.ip());
    }
}
