package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.Reference;
import assistance.api.Role;
import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.api.account.PasswordReset;
import assistance.api.admin.Company;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.Contract;
import assistance.api.admin.ContractEntry;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.server.mail.MailServer;

/// From an empty server to a customer who forgot the password, by what people have: pages, the API and their mail.
class FirstDaysTest {
    private static final String CHIEF = "chef@support.example";
    private static final String CLAIRE = "claire@ateliers.example";
    private static final String FIRST = "trois tasses de café";
    private static final String SECOND = "un banc vert sous la pluie";

    @ParameterizedTest
    @EnumSource
    void leadFromNothingToARecoveredPassword(TestDatabase kind) throws Exception {
        try (var mails = new MailServer(0);
                var server = ServerUnderTest.start(kind, Map.of(Setting.MAIL_SMTP_HOST, "127.0.0.1",
                        Setting.MAIL_SMTP_PORT, Integer.toString(mails.getSmtp().getPort()),
                        Setting.MAIL_SMTP_SECURITY, "none", Setting.PUBLIC_URL, "https://aide.example"))) {
            var admin = firstAdministrator(server);
            var company = made(admin.post("/api/admin/companies", new CompanyEntry("Ateliers du Lac")), Company.class);
            var contract = made(admin.post("/api/admin/contracts", new ContractEntry(company.id(), "Assistance",
                    LocalDate.parse("2026-01-01"), null)), Contract.class);
            var claire = made(admin.post("/api/admin/users", new UserEntry(CLAIRE, "Claire", "Vasseur", Role.CUSTOMER,
                    List.of(company.id()), "fr", true)), UserAccount.class);
            assertNotNull(claire.invitedUntil());
            choose(server, mails.next(CLAIRE), FIRST);

            var customer = signIn(server, CLAIRE, FIRST);
            assertTrue(admin.get("/api/admin/users?search=vasseur").text().contains("\"passwordChosen\":true"));
            writeToEachOther(mails, admin, customer, company, contract);
            recover(server, mails, customer);
        }
    }

    private static HttpsClient firstAdministrator(ServerUnderTest server) {
        String setup = "/setup/" + server.setupToken();
        var made = server.anonymous()
                .postForm(setup, Map.of("email", CHIEF, "firstName", "Inès", "lastName", "Chef", "password", FIRST,
                        "confirmation", FIRST));
        assertEquals(200, made.status(), made::toString);
        assertEquals(404, server.anonymous().get(setup).status());
        return signIn(server, CHIEF, FIRST);
    }

    private static void writeToEachOther(MailServer mails, HttpsClient admin, HttpsClient customer, Company company,
            Contract contract) throws MessagingException {
        var choices = customer.get("/api/reference").as(Reference.class).companies();
        assertEquals(List.of(contract.id()), choices.getFirst().contracts().stream().map(c -> c.id()).toList());
        var ticket = made(customer.post("/api/tickets", new Multipart().json("ticket", new SubmitTicket(company.id(),
                contract.id(), "Écran noir", Priority.MAJOR, "Plus rien ne s’affiche.")), "Idempotency-Key", "premier"),
                Ticket.class);
        assertEquals(1, ticket.number());
        assertLeadsToTheTicket(mails.next(CHIEF), "[Ticket 1] Nouveau ticket\u00A0: Écran noir");
        assertLeadsToTheTicket(mails.next(CLAIRE), "[Ticket 1] Votre demande est enregistrée\u00A0: Écran noir");

        made(admin.post("/api/tickets/1/messages", new Multipart().json("message",
                new NewMessage("Est-il branché ?", MessageKind.MESSAGE)), "Idempotency-Key", "answer"), Object.class);
        var answer = mails.next(CLAIRE);
        assertLeadsToTheTicket(answer, "[Ticket 1] Nouvelle réponse\u00A0: Écran noir");
        assertTrue(Mailbox.text(answer).contains("> Est-il branché ?"), () -> Mailbox.text(answer));
        assertEquals(2, customer.get("/api/tickets/1").as(Ticket.class).messages().size());
    }

    private static void assertLeadsToTheTicket(MimeMessage mail, String subject) throws MessagingException {
        assertEquals(subject, mail.getSubject());
        assertEquals("<ticket-1@localhost>", mail.getHeader("References", null));
        assertTrue(Mailbox.text(mail).contains("https://aide.example/tickets/1\n"), () -> Mailbox.text(mail));
    }

    private static void recover(ServerUnderTest server, MailServer mails, HttpsClient before)
            throws MessagingException {
        assertEquals(202, server.anonymous().post("/api/password-resets", new PasswordReset(CLAIRE)).status());
        choose(server, mails.next(CLAIRE), SECOND);
        assertTrue(Mailbox.text(mails.next(CLAIRE)).contains("vient d’être modifié"));
        assertEquals(401, before.get("/api/me").status(), "the sign-in before is still good");
        assertEquals(401, server.anonymous().post("/api/session", new SignIn(CLAIRE, FIRST)).status());
        assertEquals(200, signIn(server, CLAIRE, SECOND).get("/api/tickets/1").status());
    }

    private static void choose(ServerUnderTest server, MimeMessage invited, String password) {
        assertTrue(Mailbox.text(invited).contains("https://aide.example/password/"), () -> Mailbox.text(invited));
        var chosen = server.anonymous()
                .postForm("/password/" + Mailbox.token(invited), Map.of("password", password, "confirmation",
                        password));
        assertEquals(200, chosen.status(), chosen::toString);
    }

    private static HttpsClient signIn(ServerUnderTest server, String email, String password) {
        var answer = server.anonymous().post("/api/session", new SignIn(email, password));
        assertEquals(200, answer.status(), answer::toString);
        return server.anonymous().withToken(answer.as(SignedIn.class).token());
    }

    private static <T> T made(Answer answer, Class<T> type) {
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(type);
    }
}
