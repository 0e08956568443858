package assistance.server.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Reference;
import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.api.admin.ServerLimits;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class LimitsTest {
    private static final ServerLimits USUAL = new ServerLimits(2L * 1024 * 1024, 30);

    private final ServerUnderTest server;

    LimitsTest(ServerUnderTest server) {
        this.server = server;
    }

    @AfterEach
    void setUsualLimits() {
        set(server.admin(), USUAL);
    }

    @Test
    void areAtFirstThoseOfTheGuide() {
        assertEquals(USUAL, server.admin().get("/api/admin/limits").as(ServerLimits.class));
    }

    @Test
    void decideWhichDocumentsAreTakenFromThenOn() {
        var company = server.company();
        var customer = server.customer(company);
        set(server.admin(), new ServerLimits(1024, 30));
        assertEquals(1024, customer.get("/api/reference").as(Reference.class).limits().attachmentBytes());
        var refused = submit(customer, company, 1025);
        assertEquals(413, refused.status(), refused::toString);
        assertTrue(refused.text().contains("0,001 Mo au maximum"), refused::text);
        assertEquals(201, submit(customer, company, 1024).status());
        set(server.admin(), new ServerLimits(3L * 1024 * 1024, 30));
        assertEquals(201, submit(customer, company, 3 * 1024 * 1024).status());
    }

    private static Answer submit(SignedInUser author, ServerUnderTest.TestCompany company, int bytes) {
        return TicketRequests.submit(author, new Multipart()
                .json("ticket", TicketRequests.newTicket(company, "Titre"))
                .file("a.bin", new byte[bytes]));
    }

    @Test
    void shortenTheSessionsThereAreAndThoseThatBegin() {
        var admin = server.admin();
        var user = server.agent();
        server.clock().advance(Duration.ofDays(1).minusMillis(1));
        set(admin, new ServerLimits(1024, 1));
        assertEquals(200, user.get("/api/me").status());
        var token = server.anonymous()
                .post("/api/session", new SignIn(user.user().email(), SignedInUser.PASSWORD))
                .as(SignedIn.class)
                .token();
        server.clock().advance(Duration.ofMillis(1));
        assertEquals(401, user.get("/api/me").status());
        server.clock().advance(Duration.ofDays(1).minusMillis(2));
        assertEquals(200, server.anonymous().withToken(token).get("/api/me").status());
        server.clock().advance(Duration.ofMillis(1));
        assertEquals(401, server.anonymous().withToken(token).get("/api/me").status());
    }

    @Test
    void lengthenNoSessionThatHasBegun() {
        var user = server.agent();
        set(server.admin(), new ServerLimits(1024, 365));
        server.clock().advance(Duration.ofDays(30));
        assertEquals(401, user.get("/api/me").status());
    }

    @Test
    void areRefusedBeyondWhatIsSensible() {
        var admin = server.admin();
        assertEquals(List.of("attachmentBytes", "sessionDays"), set(admin, new ServerLimits(1023, 0)).fieldsAtFault());
        assertEquals(List.of("attachmentBytes", "sessionDays"),
                set(admin, new ServerLimits(50L * 1024 * 1024 + 1, 366)).fieldsAtFault());
        assertEquals(USUAL, admin.get("/api/admin/limits").as(ServerLimits.class));
    }

    private static Answer set(SignedInUser admin, ServerLimits limits) {
        return admin.put("/api/admin/limits", limits);
    }
}
