package assistance.server.conversation;

import io.javalin.http.Context;

import assistance.api.ReadUpTo;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;

/// Reading threads over HTTP.
public final class ConversationRoutes {
    private final ReadMarks readMarks;

    public ConversationRoutes(ReadMarks readMarks) {
        this.readMarks = readMarks;
    }

    /// `PUT /api/tickets/{number}/read`, with or without a body.
    public void markRead(Context context) {
        Long messageId = context.contentType() == null
                ? null
                : RequestBody.read(context, ReadUpTo.class).messageId();
        readMarks.markRead(Caller.of(context), PathNumber.of(context, "number"), messageId);
        context.status(204);
    }

    /// `DELETE /api/tickets/{number}/read`.
    public void markUnread(Context context) {
        readMarks.markUnread(Caller.of(context), PathNumber.of(context, "number"));
        context.status(204);
    }
}
