package assistance.server.attachment;

import io.javalin.http.Context;

import assistance.server.account.Caller;
import assistance.server.database.Database;
import assistance.server.http.ContentDisposition;
import assistance.server.http.PathNumber;
import assistance.server.http.Refusal;

/// Documents sent back, always to be saved, never to be shown or run by what receives them.
public final class AttachmentRoutes {
    private final Database database;
    private final AttachmentStore attachments = new AttachmentStore();

    public AttachmentRoutes(Database database) {
        this.database = database;
    }

    /// `GET /api/attachments/{id}`.
    public void download(Context context) {
        long id = PathNumber.of(context, "id");
        var caller = Caller.of(context);
        StoredDocument document = database.read(tx -> attachments.find(tx, caller, id))
                .orElseThrow(Refusal::notFound);
        context.header("Content-Disposition", ContentDisposition.attachment(document.name()));
        context.header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        context.contentType(MediaTypes.harmless(document.mediaType()));
        context.result(document.open());
    }
}
