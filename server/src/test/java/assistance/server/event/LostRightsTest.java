package assistance.server.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.MessageKind;
import assistance.api.Role;
import assistance.api.account.SessionInfo;
import assistance.api.admin.UserEntry;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

/// What administrators and users take away ends the streams that told of it.
@OnBothDatabases
class LostRightsTest {
    private final ServerUnderTest server;

    LostRightsTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void endTheStreamOfASessionThatIsEndedFromElsewhere() throws Exception {
        var user = server.agent();
        long id = List.of(user.get("/api/me/sessions").as(SessionInfo[].class)).getFirst().id();
        var elsewhere = server.again(user);
        try (var lost = Listening.fromNow(user.https())) {
            assertEquals(204, elsewhere.delete("/api/me/sessions/" + id).status());
            lost.awaitEnd();
        }
    }

    @Test
    void endEveryStreamOfWhoSignsOutEverywhere() throws Exception {
        var user = server.agent();
        var elsewhere = server.again(user);
        try (var here = Listening.fromNow(user.https()); var there = Listening.fromNow(elsewhere.https())) {
            assertEquals(204, user.delete("/api/me/sessions").status());
            here.awaitEnd();
            there.awaitEnd();
        }
    }

    @Test
    void endTheStreamOfADeactivatedUserBeforeAnythingMoreIsTold() throws Exception {
        var company = server.company();
        var customer = server.customer(company);
        long number = TicketRequests.open(customer, company, "Panne");
        try (var listening = Listening.fromNow(customer.https())) {
            assertEquals(200, change(customer, List.of(company.id()), false));
            TicketRequests.say(server.agent(), number, MessageKind.MESSAGE, "Bonjour");
            listening.awaitEnd();
        }
    }

    @Test
    void tellNothingMoreOfACompanyThatWasTakenAway() throws Exception {
        var company = server.company();
        var kept = server.company();
        var customer = server.customer(company, kept);
        long lost = TicketRequests.open(customer, company, "Perdu");
        try (var listening = Listening.fromNow(customer.https())) {
            assertEquals(200, change(customer, List.of(kept.id()), true));
            TicketRequests.say(server.agent(), lost, MessageKind.MESSAGE, "Bonjour");
            long seen = TicketRequests.open(customer, kept, "Gardé");
            assertEquals(seen, listening.nextTicketEvent().ticket());
        }
    }

    private int change(SignedInUser user, List<Long> companies, boolean active) {
        var known = user.user();
        return server.admin()
                .put("/api/admin/users/" + user.id(), new UserEntry(known.email(), known.firstName(),
                        known.lastName(), Role.CUSTOMER, companies, "fr", active))
                .status();
    }
}
