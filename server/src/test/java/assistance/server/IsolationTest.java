package assistance.server;

import static assistance.server.IsolationRows.SECRET;
import static assistance.server.IsolationRows.accountRequest;
import static assistance.server.IsolationRows.layout;
import static assistance.server.IsolationRows.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import assistance.api.SavedLayouts;
import assistance.api.Ticket;
import assistance.api.account.AccountRequest;
import assistance.server.IsolationRows.Concerns;
import assistance.server.IsolationRows.Owned;
import assistance.server.IsolationRows.Row;
import assistance.server.session.Access;

/// Who gets nothing, for every route: a route without a row here fails. Each row asks for what belongs to one company;
/// a customer of another one must see none of it.
@OnBothDatabases
class IsolationTest {
    private final ServerUnderTest server;

    IsolationTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void everyRouteHasARow() {
        assertEquals(server.routes().all().stream().map(IsolationTest::name).sorted().toList(),
                IsolationRows.ALL.stream().map(Row::route).sorted().toList());
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
        return IsolationRows.ALL.stream()
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
        return IsolationRows.ALL.stream()
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
        var refused = IsolationRows.ALL.stream()
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
        return IsolationRows.ALL.stream().filter(row -> names.contains(row.route()));
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
}
