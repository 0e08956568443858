package assistance.server.event;

import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Role;
import assistance.api.TicketChange;
import assistance.api.TicketEvent;
import assistance.api.TicketEvent.Kind;
import assistance.api.TicketState;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class EventsTest {
    private final ServerUnderTest server;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser basile;
    private SignedInUser agent;
    private long number;

    @SuppressWarnings("NullAway.Init")
    EventsTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void openTicket() {
        company = server.company();
        claire = server.customer(company);
        basile = server.customer(company);
        agent = server.agent();
        number = TicketRequests.open(claire, company, "Panne");
    }

    @Test
    void tellsEverybodyWhoSeesTheTicket() throws Exception {
        try (var ofClaire = Listening.fromNow(claire.https());
                var ofBasile = Listening.fromNow(basile.https());
                var ofAgent = Listening.fromNow(agent.https())) {
            long opened = TicketRequests.open(claire, company, "Écran « noir »\u00a0!");
            long first = TicketRequests.show(claire, opened).messages().getFirst().id();
            var event = new TicketEvent(opened, "Écran « noir »\u00a0!", Kind.OPENED, first, named(claire));
            assertEquals(event, ofClaire.nextTicketEvent());
            assertEquals(event, ofBasile.nextTicketEvent());
            assertEquals(event, ofAgent.nextTicketEvent());

            long answer = say(agent, MessageKind.MESSAGE);
            event = new TicketEvent(number, "Panne", Kind.MESSAGE, answer, named(agent));
            assertEquals(event, ofClaire.nextTicketEvent());
            assertEquals(event, ofAgent.nextTicketEvent());
        }
    }

    @Test
    void tellsNothingOfOtherCompanies() throws Exception {
        var elsewhere = server.company();
        var stranger = server.customer(elsewhere);
        try (var listening = Listening.fromNow(stranger.https())) {
            say(agent, MessageKind.MESSAGE);
            say(claire, MessageKind.MESSAGE);
            long own = TicketRequests.open(stranger, elsewhere, "La mienne");
            assertEquals(own, listening.nextTicketEvent().ticket());
        }
    }

    @Test
    void tellsOfNotesAndAssigneesToSupportAlone() throws Exception {
        var otherAgent = server.admin();
        try (var ofClaire = Listening.fromNow(claire.https());
                var ofAgent = Listening.fromNow(otherAgent.https())) {
            long note = say(agent, MessageKind.NOTE);
            change(new TicketChange(TicketState.IN_PROGRESS, null, null));
            change(new TicketChange(null, agent.id(), null));
            change(new TicketChange(null, 0L, Priority.CRITICAL));
            assertEquals(new TicketEvent(number, "Panne", Kind.NOTE, note, named(agent)), ofAgent.nextTicketEvent());
            var changed = new TicketEvent(number, "Panne", Kind.CHANGED, null, named(agent));
            for (int i = 0; i < 3; i++) {
                assertEquals(changed, ofAgent.nextTicketEvent());
            }
            long state = ofClaire.next().id();
            var priority = ofClaire.next();
            assertEquals(changed, priority.ticketEvent());
            assertTrue(priority.id() > state);
            say(agent, MessageKind.MESSAGE);
            assertEquals(Kind.MESSAGE, ofClaire.nextTicketEvent().kind());
        }
    }

    @Test
    void tellsOfReadingToTheSameUserAlone() throws Exception {
        long answer = say(agent, MessageKind.MESSAGE);
        long first = TicketRequests.show(claire, number).messages().getFirst().id();
        var sameUser = server.again(claire);
        try (var there = Listening.fromNow(sameUser.https()); var ofBasile = Listening.fromNow(basile.https())) {
            markRead(claire);
            markRead(claire);
            assertEquals(204, claire.delete("/api/tickets/" + number + "/read").status());
            markRead(claire);
            assertEquals(read(answer), there.nextTicketEvent());
            assertEquals(read(first), there.nextTicketEvent());
            assertEquals(read(answer), there.nextTicketEvent());
            say(agent, MessageKind.MESSAGE);
            assertEquals(Kind.MESSAGE, ofBasile.nextTicketEvent().kind());
        }
    }

    private TicketEvent read(long messageId) {
        return new TicketEvent(number, "Panne", Kind.READ, messageId, named(claire));
    }

    @Test
    void tellsNothingToWhoHasJustLostTheCompany() throws Exception {
        var other = server.company();
        var both = server.customer(company, other);
        try (var listening = Listening.fromNow(both.https())) {
            server.database()
                    .run(tx -> tx.dsl()
                            .deleteFrom(USER_COMPANY)
                            .where(USER_COMPANY.USER_ID.eq(both.id()))
                            .and(USER_COMPANY.COMPANY_ID.eq(company.id()))
                            .execute());
            say(agent, MessageKind.MESSAGE);
            long visible = TicketRequests.open(both, other, "Encore visible");
            assertEquals(visible, listening.nextTicketEvent().ticket());
        }
    }

    @Test
    void tellsNothingToWhoHasJustLostTheRole() throws Exception {
        var former = server.agent();
        try (var listening = Listening.fromNow(former.https()); var ofAgent = Listening.fromNow(agent.https())) {
            server.database()
                    .run(tx -> tx.dsl()
                            .update(USER_ACCOUNT)
                            .set(USER_ACCOUNT.ROLE, Role.CUSTOMER.name())
                            .where(USER_ACCOUNT.ID.eq(former.id()))
                            .execute());
            say(agent, MessageKind.NOTE);
            say(agent, MessageKind.MESSAGE);
            ofAgent.next();
            var last = ofAgent.next();
            deactivate(former);
            say(agent, MessageKind.MESSAGE);
            assertTrue(ofAgent.next().id() > last.id());
            listening.awaitEnd();
        }
    }

    @Test
    void endsTheStreamOfWhoSignsOutOrIsDeactivatedAndTellsNothingMore() throws Exception {
        try (var ofClaire = Listening.fromNow(claire.https()); var ofBasile = Listening.fromNow(basile.https())) {
            claire.delete("/api/session");
            deactivate(basile);
            say(agent, MessageKind.MESSAGE);
            ofClaire.awaitEnd();
            ofBasile.awaitEnd();
            assertEquals(401, claire.get("/api/events").status());
        }
    }

    @Test
    void endsTheStreamWithTheSessionThoughNothingHappens() throws Exception {
        try (var listening = Listening.fromNow(claire.https())) {
            claire.delete("/api/session");
            listening.awaitEnd();
        }
        try (var listening = Listening.fromNow(basile.https())) {
            server.clock().advance(Duration.ofDays(31));
            listening.awaitEnd();
        }
    }

    private void deactivate(SignedInUser user) {
        server.database()
                .run(tx -> tx.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.ACTIVE, false)
                        .where(USER_ACCOUNT.ID.eq(user.id()))
                        .execute());
    }

    private long say(SignedInUser author, MessageKind kind) {
        return TicketRequests.say(author, number, kind, "Bonjour").as(Message.class).id();
    }

    private void change(TicketChange change) {
        String version = agent.get("/api/tickets/" + number).header("ETag");
        assertEquals(200, agent.patch("/api/tickets/" + number, change, "If-Match", version).status());
    }

    private void markRead(SignedInUser reader) {
        assertEquals(204,
                reader.https().send("PUT", "/api/tickets/" + number + "/read", BodyPublishers.noBody()).status());
    }

    private static Named named(SignedInUser user) {
        return new Named(user.id(), user.user().displayName());
    }
}
