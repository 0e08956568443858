package assistance.server.admin.mail;

import java.util.List;

import io.javalin.http.Context;

import assistance.api.admin.MailState;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestLanguage;
import assistance.server.page.PageQuery;
import assistance.server.page.QueryValue;

/// The mail queue over HTTP.
public final class MailRoutes {
    private static final List<String> SORTS = List.of("-createdAt", "recipient", "subject", "state", "attempts",
            "nextAttemptAt");

    private final MailQueue queue;

    public MailRoutes(MailQueue queue) {
        this.queue = queue;
    }

    /// `GET /api/admin/mails`.
    public void list(Context context) {
        context.json(queue.page(PageQuery.of(context::queryParam, SORTS),
                QueryValue.oneOf("state", context.queryParam("state"), MailState.class),
                RequestLanguage.of(context)));
    }

    /// `POST /api/admin/mails/{id}/attempt`.
    public void send(Context context) {
        context.json(queue.send(Caller.actor(context), PathNumber.of(context, "id"),
                RequestLanguage.of(context)));
    }

    /// `DELETE /api/admin/mails/{id}`.
    public void drop(Context context) {
        context.json(queue.drop(Caller.actor(context), PathNumber.of(context, "id"),
                RequestLanguage.of(context)));
    }
}
