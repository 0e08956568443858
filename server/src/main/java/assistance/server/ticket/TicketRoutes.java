package assistance.server.ticket;

import java.util.Objects;

import io.javalin.http.Context;

import assistance.api.NewMessage;
import assistance.api.ReopenTicket;
import assistance.api.SubmitTicket;
import assistance.api.TicketChange;
import assistance.server.account.Account;
import assistance.server.account.Caller;
import assistance.server.attachment.MultipartForm;
import assistance.server.attachment.MultipartReader;
import assistance.server.http.PathNumber;
import assistance.server.http.Refusal;
import assistance.server.http.RequestBody;

/// Tickets over HTTP.
public final class TicketRoutes {
    private static final String NUMBER = "number";

    private final Tickets tickets;
    private final Answers answers;
    private final Changes changes;
    private final MultipartReader multipart;

    public TicketRoutes(Tickets tickets, Answers answers, Changes changes, MultipartReader multipart) {
        this.tickets = tickets;
        this.answers = answers;
        this.changes = changes;
        this.multipart = multipart;
    }

    /// `POST /api/tickets`.
    public void submit(Context context) {
        Account author = Caller.of(context);
        var key = IdempotencyKey.of(context.header("Idempotency-Key"));
        long number;
        try (MultipartForm form = multipart.read(context.req(), "ticket")) {
            var request = RequestBody.parse(form.json(), "ticket", SubmitTicket.class);
            number = tickets.submit(author, key, request, form.files());
        }
        context.status(201).header("Location", "/api/tickets/" + number);
        send(context, tickets.show(author, number, 0));
    }

    /// `GET /api/tickets/{number}`, with `?after=` the id of a message for no more than the ones that follow it.
    public void show(Context context) {
        send(context, tickets.show(Caller.of(context), PathNumber.of(context, NUMBER), after(context)));
    }

    private static long after(Context context) {
        String id = Objects.requireNonNullElse(context.queryParam("after"), "0");
        if (!id.matches("[0-9]{1,18}")) {
            throw Refusal.invalid("after", "http.wrongValue");
        }
        return Long.parseLong(id);
    }

    /// `POST /api/tickets/{number}/messages`.
    public void answer(Context context) {
        Account author = Caller.of(context);
        long number = PathNumber.of(context, NUMBER);
        var key = IdempotencyKey.of(context.header("Idempotency-Key"));
        try (MultipartForm form = multipart.read(context.req(), "message")) {
            var request = RequestBody.parse(form.json(), "message", NewMessage.class);
            context.status(201).json(answers.add(author, number, key, request, form.files()));
        }
    }

    /// `POST /api/tickets/{number}/reopening`.
    public void reopen(Context context) {
        Account author = Caller.of(context);
        long number = PathNumber.of(context, NUMBER);
        var key = IdempotencyKey.of(context.header("Idempotency-Key"));
        try (MultipartForm form = multipart.read(context.req(), "reopening")) {
            var request = RequestBody.parse(form.json(), "reopening", ReopenTicket.class);
            answers.reopen(author, number, key, request, form.files());
        }
        context.status(201);
        send(context, tickets.show(author, number, 0));
    }

    /// `PATCH /api/tickets/{number}`.
    public void change(Context context) {
        Account who = Caller.of(context);
        long number = PathNumber.of(context, NUMBER);
        changes.change(who, number, context.header("If-Match"), RequestBody.read(context, TicketChange.class));
        send(context, tickets.show(who, number, 0));
    }

    private static void send(Context context, VersionedTicket shown) {
        context.header("ETag", shown.etag()).json(shown.ticket());
    }
}
