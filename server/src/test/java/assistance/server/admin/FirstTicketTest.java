package assistance.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

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
import assistance.api.admin.Company;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.Contract;
import assistance.api.admin.ContractEntry;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.server.Answer;
import assistance.server.HttpsClient;
import assistance.server.Mailbox;
import assistance.server.Multipart;
import assistance.server.ServerUnderTest;
import assistance.server.TestDatabase;
import assistance.server.account.NewUser;
import assistance.server.account.Newcomers;
import assistance.server.password.Passwords;

/// From an empty server to the first answer.
class FirstTicketTest {
    private static final String FIRST = "le tout premier accès";
    private static final String CHOSEN = "trois tasses de café";

    @ParameterizedTest
    @EnumSource
    void isOpenedByACustomerOfACompanyThatHasJustBeenMade(TestDatabase kind) {
        try (var server = ServerUnderTest.start(kind); var mails = new Mailbox(server)) {
            new Newcomers(server.database(), server.clock()).add(
                    new NewUser("chef@support.example", "Inès", "Chef", Role.ADMIN, List.of()),
                    new Passwords().hash(FIRST));
            var admin = signIn(server, "chef@support.example", FIRST);

            var company = made(admin.post("/api/admin/companies", new CompanyEntry("Ateliers du Lac")), Company.class);
            var contract = made(admin.post("/api/admin/contracts", new ContractEntry(company.id(), "Assistance",
                    LocalDate.parse("2026-01-01"), null)), Contract.class);
            var claire = made(admin.post("/api/admin/users", new UserEntry("claire@ateliers.example", "Claire",
                    "Vasseur", Role.CUSTOMER, List.of(company.id()), "fr", true)), UserAccount.class);
            assertNotNull(claire.invitedUntil());

            var chosen = server.anonymous()
                    .send("POST", "/password/" + mails.nextToken(claire.email()),
                            BodyPublishers.ofString("password=" + encoded(CHOSEN) + "&confirmation=" + encoded(CHOSEN)),
                            "Content-Type", "application/x-www-form-urlencoded");
            assertEquals(200, chosen.status(), chosen::toString);

            var customer = signIn(server, "claire@ateliers.example", CHOSEN);
            assertTrue(admin.get("/api/admin/users?search=vasseur").text().contains("\"passwordChosen\":true"));
            var choices = customer.get("/api/reference").as(Reference.class).companies();
            assertEquals(List.of(contract.id()), choices.getFirst().contracts().stream().map(c -> c.id()).toList());
            var ticket = made(customer.post("/api/tickets", new Multipart().json("ticket", new SubmitTicket(
                    company.id(), contract.id(), "Écran noir", Priority.MAJOR, "Plus rien ne s’affiche.")),
                    "Idempotency-Key", "premier"), Ticket.class);
            assertEquals(1, ticket.number());
            made(admin.post("/api/tickets/1/messages", new Multipart().json("message",
                    new NewMessage("Est-il branché ?", MessageKind.MESSAGE)), "Idempotency-Key", "answer"),
                    Object.class);
            assertEquals(2, customer.get("/api/tickets/1").as(Ticket.class).messages().size());
        }
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
