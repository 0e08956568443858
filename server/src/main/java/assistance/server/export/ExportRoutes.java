package assistance.server.export;

import io.javalin.http.Context;

import assistance.api.ExportTickets;
import assistance.server.account.Caller;
import assistance.server.http.ContentDisposition;
import assistance.server.http.RequestBody;
import assistance.server.http.StreamedAnswer;

/// Spreadsheets over HTTP.
public final class ExportRoutes {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exports exports;

    public ExportRoutes(Exports exports) {
        this.exports = exports;
    }

    /// `POST /api/tickets/export`. The header Assistance-Ticket-Count says how many tickets will come.
    public void export(Context context) {
        var asked = RequestBody.read(context, ExportTickets.class);
        StreamedAnswer.send(context, answer -> exports.write(Caller.of(context), asked, (fileName, tickets) -> {
            context.header("Content-Disposition", ContentDisposition.attachment(fileName));
            context.header("Assistance-Ticket-Count", Long.toString(tickets));
            context.contentType(XLSX);
            return answer;
        }));
    }
}
