package assistance.server.accountrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Role;
import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.account.AccountRefusal;
import assistance.api.account.AccountRequest;
import assistance.api.account.AccountRequestState;
import assistance.api.account.Approval;
import assistance.api.account.NewAccountRequest;
import assistance.server.Answer;
import assistance.server.Mailbox;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

@OnBothDatabases
class AccountRequestsTest {
    private final ServerUnderTest server;
    private final Mailbox mails;
    private final TestCompany company;
    private final SignedInUser requester;
    private final SignedInUser admin;
    private final String email;

    AccountRequestsTest(ServerUnderTest server) {
        this.server = server;
        mails = new Mailbox(server);
        company = server.company();
        requester = server.customer(company);
        admin = server.admin();
        email = "basile" + company.id() + "@test.example";
    }

    @AfterEach
    void closeMailbox() {
        mails.close();
    }

    @Test
    void tellsTheRequesterThePersonConcernedAndTheAdministrators() throws Exception {
        var answer = ask(requester, new NewAccountRequest(company.id(), " ROCHE", "Basile", "Achats",
                email.toUpperCase(Locale.ROOT), "+33 (0)4 78-00.00/00", "", ""));
        assertEquals(201, answer.status(), answer::toString);
        var request = answer.as(AccountRequest.class);
        assertEquals("ROCHE", request.lastName());
        assertEquals(email, request.email());
        assertEquals(company.company(), request.company());
        assertEquals(requester.id(), request.requester().id());
        assertEquals(AccountRequestState.PENDING, request.state());
        assertNull(request.decidedBy());

        var confirmation = mails.next(requester.user().email());
        assertEquals("Votre demande de compte pour ROCHE Basile est enregistrée", confirmation.getSubject());
        assertTrue(Mailbox.text(confirmation).contains("Téléphone\u00a0: +33 (0)4 78-00.00/00"));
        var candidate = Mailbox.text(mails.next(email));
        assertTrue(candidate.contains("NOM" + requester.id() + " Prénom" + requester.id()
                + " a demandé pour vous un compte d’assistance chez " + company.company().name()), candidate);
        assertEquals("Demande de compte\u00a0: ROCHE Basile, " + company.company().name(),
                mails.next(admin.user().email()).getSubject());
    }

    @Test
    void opensTheAccountOfAnApprovedRequest() {
        long id = request();
        mails.next(requester.user().email());
        mails.next(email);
        var answer = admin.post("/api/account-requests/" + id + "/approval", new Approval(null, null));
        assertEquals(200, answer.status(), answer::toString);
        var approved = answer.as(AccountRequest.class);
        assertEquals(AccountRequestState.APPROVED, approved.state());
        assertEquals(admin.id(), approved.decidedBy() == null ? 0 : approved.decidedBy().id());

        assertTrue(Mailbox.text(mails.next(requester.user().email())).contains("est acceptée"));
        String page = "/password/" + mails.nextToken(email);
        assertTrue(server.anonymous().get(page).text().contains("Bonjour Basile"));
        assertEquals(401, signIn("").status());
        assertEquals(200, server.anonymous()
                .postForm(page, Map.of("password", "quatre mots sans lien", "confirmation", "quatre mots sans lien"))
                .status());
        var user = signIn("quatre mots sans lien").as(SignedIn.class).user();
        assertEquals(List.of(company.company()), user.companies());
        assertEquals(Role.CUSTOMER, user.role());
    }

    @Test
    void opensAnAccountOfAnotherRoleAndOtherCompanies() {
        var other = server.company();
        long ofCustomer = request();
        assertEquals(List.of("companyIds"), approve(ofCustomer, List.of(), Role.CUSTOMER).fieldsAtFault());
        assertEquals(List.of("companyIds"), approve(ofCustomer, List.of(999_999L), null).fieldsAtFault());
        assertEquals(List.of("companyIds"), approve(ofCustomer, List.of(company.id()), Role.AGENT).fieldsAtFault());
        assertEquals(200, approve(ofCustomer, List.of(company.id(), other.id(), other.id()), null).status());
        long ofAgent = ask(requester, request("agent" + email)).as(AccountRequest.class).id();
        assertEquals(200, approve(ofAgent, null, Role.AGENT).status());
    }

    @Test
    void tellsTheRequesterWhyARequestIsRefused() {
        long id = request();
        mails.next(requester.user().email());
        String path = "/api/account-requests/" + id + "/refusal";
        assertEquals(List.of("reason"), admin.post(path, new AccountRefusal(" ")).fieldsAtFault());
        var refused = admin.post(path, new AccountRefusal("Pas au contrat.\nDemandez-le d’abord."))
                .as(AccountRequest.class);
        assertEquals(AccountRequestState.REFUSED, refused.state());
        assertEquals("Pas au contrat.\nDemandez-le d’abord.", refused.reason());
        assertTrue(Mailbox.text(mails.next(requester.user().email()))
                .contains("Motif\u00a0: Pas au contrat.\nDemandez-le d’abord."));
        assertEquals(201, ask(requester, request(email)).status(), "refused once is not refused for ever");
    }

    @Test
    void isDecidedOnce() throws Exception {
        long id = request();
        Callable<Answer> approval = () -> approve(id, null, null);
        Callable<Answer> refusal = () -> admin.post("/api/account-requests/" + id + "/refusal",
                new AccountRefusal("Non"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(approval, refusal, approval, refusal));
            int decided = 0;
            for (var answer : answers) {
                int status = answer.get().status();
                assertTrue(status == 200 || status == 409, () -> answers.toString());
                decided += status == 200 ? 1 : 0;
            }
            assertEquals(1, decided);
        }
    }

    @Test
    void saysThatAnAddressIsTakenOnlyToWhoMayKnow() {
        var colleague = server.customer(company).user().email();
        var stranger = server.customer(server.company()).user().email();
        var taken = ask(requester, request(colleague));
        assertEquals(409, taken.status());
        assertEquals(List.of("email"), taken.fieldsAtFault());
        assertEquals(409, ask(server.agent(), request(stranger)).status());

        var unknown = ask(requester, request(email));
        var hidden = ask(requester, request(stranger));
        var agent = ask(requester, request(server.agent().user().email()));
        assertEquals(201, hidden.status(), hidden::toString);
        assertEquals(201, agent.status(), agent::toString);
        assertEquals(unknown.json().propertyNames(), hidden.json().propertyNames());
        assertFalse(hidden.as(AccountRequest.class).addressTaken());
        var seen = admin.get("/api/account-requests?search=" + stranger).json().path("rows").get(0);
        assertTrue(seen.path("addressTaken").asBoolean(), seen::toString);
        assertEquals(409, approve(seen.path("id").asLong(), null, null).status());
    }

    @Test
    void isAskedForOnce() {
        request();
        var again = ask(server.customer(company), request(email));
        assertEquals(409, again.status());
        assertEquals(List.of("email"), again.fieldsAtFault());
    }

    @Test
    void showsAdministratorsAllAndOthersTheirOwn() {
        long id = request();
        var agent = server.agent();
        long ofAgent = ask(agent, request("autre" + email)).as(AccountRequest.class).id();
        assertEquals(List.of(id), ids(requester, ""));
        assertEquals(List.of(ofAgent), ids(agent, ""));
        assertEquals(List.of(), ids(server.customer(company), ""));
        assertEquals(List.of(ofAgent, id), ids(admin, "?search=" + email));
        assertEquals(List.of(id, ofAgent), ids(admin, "?sort=createdAt&search=" + email));
        assertEquals(List.of(ofAgent, id), ids(admin, "?sort=email&search=" + email));
        assertEquals(List.of(ofAgent), ids(admin, "?search=" + email + "&pageSize=10&page=0&state=PENDING").stream()
                .limit(1)
                .toList());
        assertEquals(List.of(), ids(admin, "?state=REFUSED&search=" + email));
        for (String sort : List.of("lastName", "-company", "state")) {
            assertEquals(2, ids(admin, "?sort=" + sort + "&search=" + email).size());
        }
        assertEquals(List.of("state"), admin.get("/api/account-requests?state=OPEN").fieldsAtFault());
        assertEquals(List.of("sort"), admin.get("/api/account-requests?sort=fax").fieldsAtFault());
        assertEquals(404, agent.post("/api/account-requests/" + ofAgent + "/approval", new Approval(null, null))
                .status());
    }

    @Test
    void turnsAwayWhoAsksForEverybody() {
        var before = new Candidate("ROCHE", "Basile", "Achats", "autres" + email, "", "", "");
        server.database().run(tx -> {
            for (int i = 0; i < AccountRequests.MOST_A_DAY - 1; i++) {
                new RequestStore().insert(tx, server.account(requester), company.id(), before,
                        server.clock().instant());
            }
        });
        assertEquals(201, ask(requester, request(email)).status());
        assertEquals(429, ask(requester, request("autre" + email)).status());
    }

    @Test
    void writesNamesThatTurnTheReadingDirectionAsTheyAreStored() throws Exception {
        ask(requester,
                new NewAccountRequest(company.id(), "ROCHE\u202Eexe.", "{{token}} <b>", "Bcc: a@b.example", email,
                        "", "", ""));
        var mail = mails.next(email);
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("ROCHE exe. {{token}} <b>", ((InternetAddress) mail.getAllRecipients()[0]).getPersonal());
        assertNull(mail.getHeader("Bcc"));
        String subject = mails.next(requester.user().email()).getSubject();
        assertEquals("Votre demande de compte pour ROCHE exe. {{token}} <b> est enregistrée", subject);
    }

    private long request() {
        var answer = ask(requester, request(email));
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(AccountRequest.class).id();
    }

    private NewAccountRequest request(String address) {
        return new NewAccountRequest(company.id(), "ROCHE", "Basile", "Achats", address, "", "", "");
    }

    private static Answer ask(SignedInUser asker, NewAccountRequest request) {
        return asker.post("/api/account-requests", request);
    }

    private Answer approve(long id, @Nullable List<Long> companies,
            @Nullable Role role) {
        return admin.post("/api/account-requests/" + id + "/approval", new Approval(companies, role));
    }

    private Answer signIn(String password) {
        return server.anonymous().post("/api/session", new SignIn(email, password.isEmpty() ? " " : password));
    }

    private static List<Long> ids(SignedInUser reader, String query) {
        var rows = reader.get("/api/account-requests" + query).json().path("rows");
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.path("id").asLong()).toList();
    }
}
