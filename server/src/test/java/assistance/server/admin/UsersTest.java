package assistance.server.admin;

import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import assistance.api.MessageKind;
import assistance.api.Role;
import assistance.api.SignIn;
import assistance.api.admin.JournalEntry;
import assistance.api.admin.QueuedMail;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class UsersTest {
    private static final String PATH = "/api/admin/users";

    private final ServerUnderTest server;
    private final SignedInUser admin;
    private final TestCompany company;
    private final String mark;

    UsersTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
        company = server.company();
        mark = "m" + admin.id() + "x";
    }

    @Test
    void areAddedAndInvited() {
        var added = add(customer("Odile.VERNAY"));
        assertEquals("odile.vernay" + mark + "@test.example", added.email());
        assertEquals(List.of(company.company()), added.companies());
        assertNull(added.lastSignInAt());
        assertEquals(false, added.passwordChosen());
        assertNotNull(added.invitedUntil());
        assertEquals(List.of(added.email()), mails("odile.vernay"));
        assertEquals(401, server.anonymous().post("/api/session", new SignIn(added.email(), "quelconque")).status());
        assertEquals(200, admin.post(PATH + "/" + added.id() + "/invitation", "").status());
        assertEquals(2, mails("odile.vernay").size());
    }

    @Test
    void areNotInvitedWhileDeactivated() {
        var entry = customer("inactif");
        var added = add(with(entry, entry.role(), entry.companyIds(), false));
        assertEquals(List.of(), mails("inactif"));
        assertEquals(409, admin.post(PATH + "/" + added.id() + "/invitation", "").status());
        assertEquals(404, admin.post(PATH + "/999999999/invitation", "").status());
    }

    private List<String> mails(String search) {
        return Pages.rows(admin, "/api/admin/mails?search=" + search + mark, QueuedMail.class)
                .stream()
                .map(QueuedMail::recipient)
                .toList();
    }

    @Test
    void areSignedOutAtOnceWhenDeactivated() {
        var customer = server.customer(company);
        assertEquals(200, change(customer, Role.CUSTOMER, List.of(company.id()), false).status());
        assertEquals(401, customer.get("/api/me").status());
        assertEquals(401, server.anonymous()
                .post("/api/session", new SignIn(customer.user().email(), SignedInUser.PASSWORD))
                .status());
        assertEquals(200, change(customer, Role.CUSTOMER, List.of(company.id()), true).status());
        assertEquals(401, customer.get("/api/me").status());
        assertEquals(200, server.again(customer).get("/api/me").status());
    }

    @Test
    void loseTheTicketsOfACompanyAtOnceWithIt() {
        var other = server.company();
        var customer = server.customer(company, other);
        long number = TicketRequests.open(server.customer(company), company, "Panne");
        assertEquals(200, customer.get("/api/tickets/" + number).status());
        assertEquals(200, change(customer, Role.CUSTOMER, List.of(other.id()), true).status());
        assertEquals(404, customer.get("/api/tickets/" + number).status());
        assertEquals(404, TicketRequests.say(customer, number, MessageKind.MESSAGE, "Bonjour").status());
        assertEquals(0, customer.post("/api/tickets/search", "{}").json().path("ticketCount").asInt());
        assertTrue(!customer.get("/api/reference").text().contains(company.company().name()));
    }

    @Test
    void loseTheRightsOfARoleAtOnceWithIt() {
        var former = server.admin();
        long number = TicketRequests.open(server.customer(company), company, "Panne");
        assertEquals(200, change(former, Role.AGENT, List.of(), true).status());
        assertEquals(404, former.get("/api/admin/users").status());
        assertEquals(404, former.put("/api/admin/limits", "{}").status());
        assertEquals(200, former.get("/api/tickets/" + number).status());
        assertEquals(200, change(former, Role.CUSTOMER, List.of(server.company().id()), true).status());
        assertEquals(404, former.get("/api/tickets/" + number).status());
        assertEquals(404, former.patch("/api/tickets/" + number, "{\"state\":\"RESOLVED\"}", "If-Match", "*").status());
    }

    @Test
    void takeNoRightsFromThemselves() {
        assertEquals(List.of("active"), change(admin, Role.ADMIN, List.of(), false).fieldsAtFault());
        assertEquals(List.of("role"), change(admin, Role.AGENT, List.of(), true).fieldsAtFault());
        assertEquals(200, change(admin, Role.ADMIN, List.of(), true).status());
    }

    @Test
    void leaveOneAdministratorWhenTwoDemoteEachOtherAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                var one = server.admin();
                var other = server.admin();
                List<Callable<Integer>> both = List.of(() -> demote(one, other), () -> demote(other, one));
                var statuses = new ArrayList<Integer>();
                for (var answered : threads.invokeAll(both)) {
                    statuses.add(answered.get());
                }
                assertEquals(List.of(200, 404), statuses.stream().sorted().toList());
            }
        }
    }

    private int demote(SignedInUser who, SignedInUser whom) {
        var user = whom.user();
        return who.put(PATH + "/" + user.id(), new UserEntry(user.email(), user.firstName(), user.lastName(),
                Role.AGENT, List.of(), "fr", true)).status();
    }

    @Test
    void haveOneAddressEach() {
        var entry = customer("double");
        add(entry);
        var upper = new UserEntry(entry.email().toUpperCase(java.util.Locale.ROOT), "A", "B", Role.AGENT, List.of(),
                "fr", true);
        assertEquals(List.of("email"), admin.post(PATH, upper).fieldsAtFault());
        assertEquals(409, admin.post(PATH, upper).status());
        var other = add(customer("autre"));
        assertEquals(409, admin.put(PATH + "/" + other.id(), entry).status());
    }

    @Test
    void areAddedOnceByManyAtOnce() throws Exception {
        var entry = customer("simultane");
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(i -> () -> admin.post(PATH, entry).status())
                    .toList();
            for (var answered : threads.invokeAll(requests)) {
                statuses.add(answered.get());
            }
        }
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(9, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
    }

    /// A row whose key changes is locked against all who refer to it, and PostgreSQL takes every plain unique index for
    /// a key.
    @Test
    void openTicketsWhileTheirAddressIsBeingChanged() throws Exception {
        assumeFalse(server.database().isSqlite(), "one transaction after the other");
        var user = server.customer(company);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.database().run(changing -> {
                changing.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.EMAIL, "nouveau" + mark + "@test.example")
                        .where(USER_ACCOUNT.ID.eq(user.id()))
                        .execute();
                assertTrue(threads.submit(() -> TicketRequests.open(user, company, "Panne"))
                        .get(20, TimeUnit.SECONDS) > 0);
            });
        }
    }

    @Test
    void areRefusedWithEveryFieldAtFault() {
        var wrong = admin.post(PATH,
                new UserEntry("personne", " ", "x".repeat(101), Role.CUSTOMER, List.of(), "de", true));
        assertEquals(400, wrong.status());
        assertEquals(List.of("email", "firstName", "lastName", "language", "companyIds"), wrong.fieldsAtFault());
        var entry = customer("refus");
        assertEquals(List.of("companyIds"),
                admin.post(PATH, with(entry, Role.AGENT, entry.companyIds(), true)).fieldsAtFault());
        assertEquals(List.of("companyIds"),
                admin.post(PATH, with(entry, Role.CUSTOMER, List.of(999_999_999L), true)).fieldsAtFault());
        assertEquals(List.of("email"), admin.post(PATH, new UserEntry("a@b.example\nBcc: c@d.example", "A", "B",
                Role.AGENT, List.of(), "fr", true)).fieldsAtFault());
        assertEquals(404, admin.put(PATH + "/999999999", entry).status());
    }

    @Test
    void areListedByCompanyRoleAndState() {
        var zoe = add(new UserEntry("zoe" + mark + "@test.example", "Zoé", "Alban " + mark, Role.CUSTOMER,
                List.of(company.id()), "fr", true));
        var emile = add(new UserEntry("emile" + mark + "@test.example", "Émile", "Zeller " + mark, Role.AGENT,
                List.of(), "en", false));
        assertEquals(List.of(zoe, emile), found("&sort=lastName"));
        assertEquals(List.of(emile, zoe), found("&sort=firstName"));
        assertEquals(List.of(emile, zoe), found("&sort=-role"));
        assertEquals(List.of(emile, zoe), found("&sort=email"));
        assertEquals(List.of(emile, zoe), found("&sort=-createdAt"));
        assertEquals(2, found("&sort=lastSignInAt").size());
        assertEquals(List.of(zoe), found("&companyId=" + company.id()));
        assertEquals(List.of(emile), found("&role=AGENT"));
        assertEquals(List.of(emile), found("&active=false"));
        assertEquals(List.of(), found("&active=false&role=CUSTOMER"));
        assertEquals(List.of(zoe), Pages.rows(admin,
                PATH + "?search=" + Pages.value(company.company().name()), UserAccount.class));
        for (String wrong : List.of("role=BOSS", "active=yes", "companyId=-1", "sort=password")) {
            assertEquals(List.of(wrong.substring(0, wrong.indexOf('='))), admin.get(PATH + "?" + wrong)
                    .fieldsAtFault());
        }
    }

    private List<UserAccount> found(String parameters) {
        return Pages.rows(admin, PATH + "?search=" + mark + parameters, UserAccount.class);
    }

    @Test
    void leaveTheirChangesInTheJournal() {
        var user = server.agent();
        change(user, Role.ADMIN, List.of(), true);
        change(user, Role.CUSTOMER, List.of(company.id()), false);
        var entries = Pages.rows(admin, "/api/admin/journal?kind=USER_CHANGED&search=" + user.user().lastName(),
                JournalEntry.class);
        assertEquals(List.of("sociétés\u00a0: – → " + company.company().name() + "; rôle\u00a0: client; désactivation",
                "rôle\u00a0: administrateur"), entries.stream().map(JournalEntry::detail).toList());
        assertEquals(admin.id(), java.util.Objects.requireNonNull(entries.getFirst().actor()).id());
    }

    private Answer change(SignedInUser user, Role role, List<Long> companies, boolean active) {
        var known = user.user();
        return admin.put(PATH + "/" + user.id(), new UserEntry(known.email(), known.firstName(), known.lastName(),
                role, companies, "fr", active));
    }

    private UserEntry customer(String name) {
        return new UserEntry(name + mark + "@test.example", "Odile", "Vernay", Role.CUSTOMER, List.of(company.id()),
                "fr", true);
    }

    private static UserEntry with(UserEntry entry, Role role, List<Long> companies, boolean active) {
        return new UserEntry(entry.email(), entry.firstName(), entry.lastName(), role, companies, entry.language(),
                active);
    }

    private UserAccount add(UserEntry entry) {
        var answer = admin.post(PATH, entry);
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(UserAccount.class);
    }
}
