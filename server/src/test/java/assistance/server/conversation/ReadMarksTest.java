package assistance.server.conversation;

import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.ReadUpTo;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.UnreadCount;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class ReadMarksTest {
    private final ServerUnderTest server;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser basile;
    private SignedInUser agent;
    private long number;

    @SuppressWarnings("NullAway.Init")
    ReadMarksTest(ServerUnderTest server) {
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
    void countsPerUserWhatOthersWrote() {
        assertEquals(0, unread(claire));
        assertEquals(1, unread(basile));
        assertEquals(0, unread(server.customer(server.company())));

        say(agent, MessageKind.MESSAGE);
        say(agent, MessageKind.MESSAGE);
        assertEquals(1, unread(claire));
        assertTrue(TicketRequests.show(claire, number).unread());

        assertEquals(204, markRead(claire));
        assertEquals(0, unread(claire));
        assertFalse(TicketRequests.show(claire, number).unread());
        assertEquals(1, unread(basile));
    }

    @Test
    void staysReadWhenOneselfAnswersAndTurnsUnreadWhenAnotherDoes() {
        say(claire, MessageKind.MESSAGE);
        assertEquals(0, unread(claire));
        say(basile, MessageKind.MESSAGE);
        assertEquals(1, unread(claire));
    }

    @Test
    void keepsAMessageUnreadThatCameAfterTheViewing() {
        long seen = say(agent, MessageKind.MESSAGE);
        say(agent, MessageKind.MESSAGE);
        assertEquals(204, claire.put(path(), new ReadUpTo(seen)).status());
        assertEquals(1, unread(claire));
        assertEquals(204, markRead(claire));
        assertEquals(204, claire.put(path(), new ReadUpTo(seen)).status());
        assertEquals(0, unread(claire));
    }

    @Test
    void neverCountsNotesForCustomers() {
        long note = say(agent, MessageKind.NOTE);
        assertEquals(0, unread(claire));
        assertEquals(List.of("messageId"), claire.put(path(), new ReadUpTo(note)).fieldsAtFault());
        var otherAgent = server.agent();
        assertEquals(204, otherAgent.put(path(), new ReadUpTo(
                TicketRequests.show(agent, number).messages().getFirst().id())).status());
        assertTrue(TicketRequests.show(otherAgent, number).unread());
        assertEquals(204, markRead(otherAgent));
        assertFalse(TicketRequests.show(otherAgent, number).unread());
    }

    @Test
    void neverCountsWhatWasThereBeforeTheUser() {
        long last = say(agent, MessageKind.MESSAGE);
        var newcomer = server.customer(company);
        server.database()
                .run(tx -> tx.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.READ_UNTIL, last)
                        .where(USER_ACCOUNT.ID.eq(newcomer.id()))
                        .execute());
        assertEquals(0, unread(newcomer));
        say(agent, MessageKind.MESSAGE);
        assertEquals(1, unread(newcomer));
    }

    @Test
    void refusesMessagesOfOtherTicketsAndTicketsOfOthers() {
        long other = TicketRequests.open(claire, company, "Autre");
        long foreign = TicketRequests.show(claire, other).messages().getFirst().id();
        for (long message : List.of(foreign, 0L, -1L, 987_654_321L)) {
            assertEquals(400, claire.put(path(), new ReadUpTo(message)).status());
        }
        assertEquals(404, markRead(server.customer(server.company())));
        assertEquals(404, claire.https().send("PUT", "/api/tickets/987654321/read", BodyPublishers.noBody()).status());
    }

    @Test
    void makesTheLastMessageOfSomebodyElseUnreadAgain() {
        say(agent, MessageKind.MESSAGE);
        say(agent, MessageKind.MESSAGE);
        say(claire, MessageKind.MESSAGE);
        say(agent, MessageKind.NOTE);
        assertEquals(204, markRead(claire));
        assertEquals(204, markUnread(claire));
        assertUnread(1, claire);
        assertEquals(204, markUnread(claire));
        assertUnread(1, claire);
        assertUnread(1, basile);
        assertEquals(204, markRead(claire));
        assertUnread(0, claire);
    }

    @Test
    void neverMakesATicketReadByMarkingItUnread() {
        long first = say(agent, MessageKind.MESSAGE);
        assertEquals(204, claire.put(path(), new ReadUpTo(TicketRequests.show(claire, number)
                .messages()
                .getFirst()
                .id())).status());
        say(agent, MessageKind.MESSAGE);
        assertEquals(204, markUnread(claire));
        assertEquals(204, claire.put(path(), new ReadUpTo(first)).status());
        assertUnread(1, claire);
        assertEquals(204, markUnread(basile));
        assertUnread(1, basile);
    }

    @Test
    void refusesToMakeUnreadWhatNobodyElseWrote() {
        say(claire, MessageKind.MESSAGE);
        say(agent, MessageKind.NOTE);
        var answer = claire.delete(path());
        assertEquals(409, answer.status());
        assertTrue(answer.json().path("detail").asString().contains("aucun message d’une autre personne"));
        assertUnread(0, claire);
        assertEquals(404, markUnread(server.customer(server.company())));
        assertEquals(404, claire.delete("/api/tickets/987654321/read").status());
    }

    private int markUnread(SignedInUser reader) {
        return reader.delete(path()).status();
    }

    private void assertUnread(long count, SignedInUser reader) {
        assertEquals(count, unread(reader));
        assertEquals(count > 0, TicketRequests.show(reader, number).unread());
        assertEquals(count, reader.post("/api/tickets/search", TicketQuery.of(TicketView.UNREAD))
                .as(TicketPage.class)
                .lines()
                .size());
    }

    private long say(SignedInUser author, MessageKind kind) {
        return TicketRequests.say(author, number, kind, "Bonjour").as(Message.class).id();
    }

    private int markRead(SignedInUser reader) {
        return reader.https().send("PUT", path(), BodyPublishers.noBody()).status();
    }

    private String path() {
        return "/api/tickets/" + number + "/read";
    }

    private static long unread(SignedInUser reader) {
        return reader.get("/api/tickets/unread-count").as(UnreadCount.class).count();
    }
}
