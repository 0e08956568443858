package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.GridLayout;
import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.ReopenTicket;
import assistance.api.Role;
import assistance.api.SavedLayout;
import assistance.api.SavedLayouts;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.api.account.AccountRefusal;
import assistance.api.account.AccountRequest;
import assistance.api.account.Approval;
import assistance.api.account.NewAccountRequest;
import assistance.api.account.PasswordChange;
import assistance.api.account.ProfileChange;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.ContractEntry;
import assistance.api.admin.ServerLimits;
import assistance.api.admin.UsefulLinkEntry;
import assistance.api.admin.UserEntry;
import assistance.server.session.Access;

/// Who gets nothing, for every route: a route without a row here fails. Each row asks for what belongs to one company;
/// a customer of another one must see none of it.
@OnBothDatabases
class IsolationTest {
    private static final String SECRET = "confidentiel";

    private final ServerUnderTest server;

    IsolationTest(ServerUnderTest server) {
        this.server = server;
    }

    /// What a request names decides how it is refused.
    private enum Concerns {
        /// Nobody in particular.
        ANYBODY,
        /// Only the one who asks: answered, but with nothing of another company.
        ASKER,
        /// Something of a company: for others the same answer as for what doesn't exist.
        COMPANY
    }

    private record Row(String route, Concerns concerns, BiFunction<HttpsClient, Owned, Answer> request) {}

    /// What belongs to one company, or the numbers of nothing.
    private record Owned(long number, long attachment, long company, long contract, long session, long request) {
        static final Owned NOTHING = new Owned(999_999, 999_999, 999_999, 999_999, 999_999, 999_999);
    }

    private static final List<Row> ROWS = List.of(
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

    @Test
    void everyRouteHasARow() {
        assertEquals(server.routes().all().stream().map(IsolationTest::name).sorted().toList(),
                ROWS.stream().map(Row::route).sorted().toList());
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoIsNotSignedIn() {
        var owned = owned();
        return rows(Access.SIGNED_IN, Access.SUPPORT, Access.ADMIN).flatMap(row -> Stream.of(
                DynamicTest.dynamicTest(row.route() + " without a token",
                        () -> assertEquals(401, row.request().apply(server.anonymous(), owned).status())),
                DynamicTest.dynamicTest(row.route() + " with an invented token",
                        () -> assertEquals(401,
                                row.request().apply(server.anonymous().withToken("invented"), owned).status()))));
    }

    @TestFactory
    Stream<DynamicTest> hidesWhatBelongsToAnotherCompany() {
        var owned = owned();
        return ROWS.stream()
                .filter(row -> row.concerns() == Concerns.COMPANY)
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> {
                    var stranger = server.customer(server.company()).https();
                    var hidden = row.request().apply(stranger, owned);
                    assertTrue(hidden.status() == 404 || isChoiceRefused(row, hidden), hidden::toString);
                    assertEquals(row.request().apply(stranger, Owned.NOTHING).text(), hidden.text());
                }));
    }

    @TestFactory
    Stream<DynamicTest> showsTheAskerNothingOfAnotherCompany() {
        var owned = owned();
        return ROWS.stream()
                .filter(row -> row.concerns() == Concerns.ASKER)
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> {
                    var answer = row.request().apply(server.customer(server.company()).https(), owned);
                    assertTrue(answer.status() < 300, answer::toString);
                    assertFalse(answer.text().contains(SECRET), answer::text);
                    assertFalse(answer.text().contains("SOCIÉTÉ " + owned.company() + "\""), answer::text);
                }));
    }

    @TestFactory
    Stream<DynamicTest> hidesWhatARoleMayNotUse() {
        var company = server.company();
        var customer = server.customer(company);
        var owned = owned(company, customer);
        return Stream.concat(
                rows(Access.SUPPORT, Access.ADMIN).map(row -> DynamicTest.dynamicTest(row.route() + " for a customer",
                        () -> assertEquals(404, row.request().apply(customer.https(), owned).status()))),
                rows(Access.ADMIN).map(row -> DynamicTest.dynamicTest(row.route() + " for an agent",
                        () -> assertEquals(404, row.request().apply(server.agent().https(), owned).status()))));
    }

    @Test
    void leavesWhatAStrangerTriedToChangeAsItWas() {
        var company = server.company();
        var customer = server.customer(company);
        var owned = owned(company, customer);
        var before = customer.get("/api/tickets/" + owned.number()).json();
        var stranger = server.customer(server.company()).https();
        var refused = ROWS.stream()
                .filter(row -> row.concerns() == Concerns.COMPANY)
                .map(row -> row.request().apply(stranger, owned).status())
                .toList();
        assertTrue(refused.stream().allMatch(status -> status >= 400), refused::toString);
        assertEquals(before, customer.get("/api/tickets/" + owned.number()).json());
        assertEquals(2, customer.get("/api/grid-layouts/ALL").as(SavedLayouts.class).layouts().size());
    }

    /// A company is a choice of the form: one that isn't the user's own is refused like one that doesn't exist.
    private static boolean isChoiceRefused(Row row, Answer answer) {
        return List.of("POST /api/tickets", "POST /api/account-requests").contains(row.route())
                && answer.status() == 400
                && answer.fieldsAtFault().contains("companyId");
    }

    private Stream<Row> rows(Access... accesses) {
        var names = server.routes()
                .all()
                .stream()
                .filter(route -> List.of(accesses).contains(route.access()))
                .map(IsolationTest::name)
                .toList();
        return ROWS.stream().filter(row -> names.contains(row.route()));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    private Owned owned() {
        var company = server.company();
        return owned(company, server.customer(company));
    }

    private static Owned owned(ServerUnderTest.TestCompany company, SignedInUser customer) {
        long contract = company.contracts().getFirst().id();
        var answer = customer.post("/api/tickets", ticket(company.id(), contract), "Idempotency-Key", "key");
        assertEquals(201, answer.status(), answer::toString);
        var ticket = answer.as(Ticket.class);
        long attachment = ticket.messages().getFirst().attachments().getFirst().id();
        assertEquals(200, customer.put("/api/grid-layouts/ALL", layout("")).status());
        assertEquals(200, customer.put("/api/grid-layouts/ALL/" + SECRET, layout(SECRET)).status());
        long session = customer.get("/api/me/sessions").json().get(0).path("id").asLong();
        var asked = customer.post("/api/account-requests", accountRequest(company.id()));
        assertEquals(201, asked.status(), asked::toString);
        long request = asked.as(AccountRequest.class).id();
        return new Owned(ticket.number(), attachment, company.id(), contract, session, request);
    }

    private static NewAccountRequest accountRequest(long company) {
        return new NewAccountRequest(company, SECRET, SECRET, SECRET, SECRET + company + "@test.example", "", "", "");
    }

    private static SavedLayout layout(String name) {
        return new SavedLayout(name, true, new GridLayout(TicketQuery.of(TicketView.ALL), List.of()));
    }

    private static Multipart ticket(long company, long contract) {
        return new Multipart()
                .json("ticket", new SubmitTicket(company, contract, "Titre " + SECRET, Priority.MINOR, SECRET))
                .file(SECRET + ".txt", SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
