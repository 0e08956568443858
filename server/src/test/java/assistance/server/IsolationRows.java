package assistance.server;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.GridLayout;
import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.ReopenTicket;
import assistance.api.Role;
import assistance.api.SavedLayout;
import assistance.api.SubmitTicket;
import assistance.api.TicketChange;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.api.account.AccountRefusal;
import assistance.api.account.Approval;
import assistance.api.account.NewAccountRequest;
import assistance.api.account.PasswordChange;
import assistance.api.account.ProfileChange;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.ContractEntry;
import assistance.api.admin.ServerLimits;
import assistance.api.admin.UsefulLinkEntry;
import assistance.api.admin.UserEntry;

/// A request for every route, about what belongs to one company.
final class IsolationRows {
    static final String SECRET = "confidentiel";

    private IsolationRows() {}

    /// What a request names decides how it is refused.
    enum Concerns {
        /// Nobody in particular.
        ANYBODY,
        /// Only the one who asks: answered, but with nothing of another company.
        ASKER,
        /// Something of a company: for others the same answer as for what doesn't exist.
        COMPANY
    }

    record Row(String route, Concerns concerns, BiFunction<HttpsClient, Owned, Answer> request) {}

    /// What belongs to one company, or the numbers of nothing.
    record Owned(long number, long attachment, long company, long contract, long session, long request) {
        static final Owned NOTHING = new Owned(999_999, 999_999, 999_999, 999_999, 999_999, 999_999);
    }

    static final List<Row> ALL = List.of(
            new Row("GET /health", Concerns.ANYBODY, (client, owned) -> client.get("/health")),
            new Row("GET /", Concerns.ANYBODY, (client, owned) -> client.get("/")),
            new Row("GET /installers/{name}", Concerns.ANYBODY,
                    (client, owned) -> client.get("/installers/invented")),
            new Row("POST /api/session", Concerns.ANYBODY, (client, owned) -> client.post("/api/session", "{}")),

            new Row("POST /api/password-resets", Concerns.ANYBODY,
                    (client, owned) -> client.post("/api/password-resets", "{}")),

            new Row("GET /password/{token}", Concerns.ANYBODY, (client, owned) -> client.get("/password/invented")),
            new Row("POST /password/{token}", Concerns.ANYBODY,
                    (client, owned) -> client.post("/password/invented", "{}")),
            new Row("GET /setup/{token}", Concerns.ANYBODY, (client, owned) -> client.get("/setup/invented")),
            new Row("POST /setup/{token}", Concerns.ANYBODY,
                    (client, owned) -> client.post("/setup/invented", "{}")),
            new Row("GET /tickets/{number}", Concerns.ANYBODY,
                    (client, owned) -> client.get("/tickets/" + owned.number())),

            new Row("GET /api/account-requests", Concerns.ASKER,
                    (client, owned) -> client.get("/api/account-requests")),
            new Row("POST /api/account-requests", Concerns.COMPANY,
                    (client, owned) -> client.post("/api/account-requests", accountRequest(owned.company()))),
            new Row("POST /api/account-requests/{id}/approval", Concerns.COMPANY,
                    (client, owned) -> client.post("/api/account-requests/" + owned.request() + "/approval",
                            new Approval(null, null))),
            new Row("POST /api/account-requests/{id}/refusal", Concerns.COMPANY,
                    (client, owned) -> client.post("/api/account-requests/" + owned.request() + "/refusal",
                            new AccountRefusal(SECRET))),

            new Row("GET /api/me", Concerns.ASKER, (client, owned) -> client.get("/api/me")),
            new Row("PATCH /api/me", Concerns.ASKER,
                    (client, owned) -> client.patch("/api/me", new ProfileChange(null, null, "fr", null, null, null))),
            new Row("PUT /api/me/password", Concerns.ASKER,
                    (client, owned) -> client.put("/api/me/password",
                            new PasswordChange(SignedInUser.PASSWORD, SignedInUser.PASSWORD))),
            new Row("GET /api/me/sessions", Concerns.ASKER, (client, owned) -> client.get("/api/me/sessions")),
            new Row("DELETE /api/me/sessions", Concerns.ASKER, (client, owned) -> client.delete("/api/me/sessions")),
            new Row("DELETE /api/me/sessions/{id}", Concerns.COMPANY,
                    (client, owned) -> client.delete("/api/me/sessions/" + owned.session())),
            admin("GET /api/admin/companies", null), admin("POST /api/admin/companies", new CompanyEntry("A")),
            admin("GET /api/admin/companies/{id}", null), admin("PUT /api/admin/companies/{id}", new CompanyEntry("A")),
            admin("DELETE /api/admin/companies/{id}", null), admin("GET /api/admin/contracts", null),
            admin("POST /api/admin/contracts", new ContractEntry(1, "A", LocalDate.EPOCH, null)),
            admin("PUT /api/admin/contracts/{id}", new ContractEntry(1, "A", LocalDate.EPOCH, null)),
            admin("DELETE /api/admin/contracts/{id}", null), admin("GET /api/admin/users", null),
            admin("POST /api/admin/users", user()), admin("PUT /api/admin/users/{id}", user()),
            admin("POST /api/admin/users/{id}/invitation", ""), admin("GET /api/admin/links", null),
            admin("POST /api/admin/links", new UsefulLinkEntry("A", "https://a.example/")),
            admin("PUT /api/admin/links/order", "[]"),
            admin("PUT /api/admin/links/{id}", new UsefulLinkEntry("A", "https://a.example/")),
            admin("DELETE /api/admin/links/{id}", null), admin("GET /api/admin/mails", null),
            admin("POST /api/admin/mails/{id}/attempt", ""), admin("DELETE /api/admin/mails/{id}", null),
            new Row("GET /api/admin/limits", Concerns.ANYBODY, (client, owned) -> client.get("/api/admin/limits")),
            new Row("PUT /api/admin/limits", Concerns.ANYBODY,
                    (client, owned) -> client.put("/api/admin/limits", new ServerLimits(2_097_152, 30))),
            new Row("GET /api/admin/journal", Concerns.ANYBODY, (client, owned) -> client.get("/api/admin/journal")),

            new Row("GET /api/reference", Concerns.ASKER, (client, owned) -> client.get("/api/reference")),
            new Row("POST /api/tickets/search", Concerns.ASKER,
                    (client, owned) -> client.post("/api/tickets/search", TicketQuery.of(TicketView.ALL))),
            new Row("POST /api/tickets/count", Concerns.ASKER,
                    (client, owned) -> client.post("/api/tickets/count", TicketQuery.of(TicketView.ALL))),
            new Row("POST /api/tickets/values", Concerns.ASKER,
                    (client, owned) -> client.post("/api/tickets/values",
                            new ValuesQuery(TicketQuery.of(TicketView.ALL), Column.TITLE, null))),
            new Row("POST /api/tickets/export", Concerns.ASKER,
                    (client, owned) -> client.post("/api/tickets/export",
                            new ExportTickets(TicketQuery.of(TicketView.ALL)))),
            new Row("GET /api/tickets/unread-count", Concerns.ASKER,
                    (client, owned) -> client.get("/api/tickets/unread-count")),
            new Row("GET /api/grid-layouts/{view}", Concerns.ASKER,
                    (client, owned) -> client.get("/api/grid-layouts/ALL")),
            new Row("PUT /api/grid-layouts/{view}", Concerns.ASKER,
                    (client, owned) -> client.put("/api/grid-layouts/OPEN", layout(""))),
            new Row("PUT /api/grid-layouts/{view}/{name}", Concerns.ASKER,
                    (client, owned) -> client.put("/api/grid-layouts/ALL/autre", layout("autre"))),
            new Row("DELETE /api/session", Concerns.ASKER, (client, owned) -> client.delete("/api/session")),

            new Row("POST /api/tickets", Concerns.COMPANY,
                    (client, owned) -> client.post("/api/tickets", ticket(owned.company(), owned.contract()),
                            "Idempotency-Key", "key")),
            new Row("GET /api/tickets/{number}", Concerns.COMPANY,
                    (client, owned) -> client.get("/api/tickets/" + owned.number())),
            new Row("PATCH /api/tickets/{number}", Concerns.COMPANY,
                    (client, owned) -> client.patch("/api/tickets/" + owned.number(),
                            new TicketChange(TicketState.RESOLVED, null, null), "If-Match", "\"1\"")),
            new Row("PUT /api/tickets/{number}/read", Concerns.COMPANY,
                    (client, owned) -> client.send("PUT", "/api/tickets/" + owned.number() + "/read",
                            BodyPublishers.noBody())),
            new Row("DELETE /api/tickets/{number}/read", Concerns.COMPANY,
                    (client, owned) -> client.delete("/api/tickets/" + owned.number() + "/read")),
            new Row("POST /api/tickets/{number}/reopening", Concerns.COMPANY,
                    (client, owned) -> client.post("/api/tickets/" + owned.number() + "/reopening",
                            new Multipart().json("reopening", new ReopenTicket("Encore")), "Idempotency-Key", "key")),
            new Row("POST /api/tickets/{number}/messages", Concerns.COMPANY,
                    (client, owned) -> client.post("/api/tickets/" + owned.number() + "/messages",
                            new Multipart().json("message", new NewMessage("Bonjour", MessageKind.MESSAGE)),
                            "Idempotency-Key", "key")),
            new Row("GET /api/events", Concerns.ASKER, (client, owned) -> client.beginning("/api/events", "}")),
            new Row("GET /api/attachments/{id}", Concerns.COMPANY,
                    (client, owned) -> client.get("/api/attachments/" + owned.attachment())),
            new Row("DELETE /api/grid-layouts/{view}", Concerns.COMPANY,
                    (client, owned) -> client.delete("/api/grid-layouts/ALL")),
            new Row("DELETE /api/grid-layouts/{view}/{name}", Concerns.COMPANY,
                    (client, owned) -> client.delete("/api/grid-layouts/ALL/" + SECRET)));

    /// For administrators, to whom everything belongs.
    private static Row admin(String route, @Nullable Object body) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(method.length() + 1);
        return new Row(route, Concerns.ANYBODY, (client, owned) -> {
            String filled = path.replace("{id}", Long.toString(owned.company()));
            return body == null
                    ? client.send(method, filled, BodyPublishers.noBody())
                    : client.sendJson(method, filled, body);
        });
    }

    private static UserEntry user() {
        return new UserEntry("a@b.example", "A", "B", Role.AGENT, List.of(), "fr", true);
    }

    static NewAccountRequest accountRequest(long company) {
        return new NewAccountRequest(company, SECRET, SECRET, SECRET, SECRET + company + "@test.example", "", "", "");
    }

    static SavedLayout layout(String name) {
        return new SavedLayout(name, true, new GridLayout(TicketQuery.of(TicketView.ALL), List.of()));
    }

    static Multipart ticket(long company, long contract) {
        return new Multipart()
                .json("ticket", new SubmitTicket(company, contract, "Titre " + SECRET, Priority.MINOR, SECRET))
                .file(SECRET + ".txt", SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
