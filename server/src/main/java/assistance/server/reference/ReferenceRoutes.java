package assistance.server.reference;

import io.javalin.http.Context;

import assistance.server.account.Caller;
import assistance.server.http.RequestLanguage;

/// The choices of the signed-in user.
public final class ReferenceRoutes {
    private final References references;

    public ReferenceRoutes(References references) {
        this.references = references;
    }

    /// GET /api/reference.
    public void show(Context context) {
        context.json(references.of(Caller.of(context), RequestLanguage.of(context)));
    }
}
