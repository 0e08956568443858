package assistance.server.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.server.HttpsClient;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.Setting;
import assistance.server.SignedInUser;
import assistance.server.TestDatabase;
import assistance.server.ticket.TicketRequests;

/// Two servers on one PostgreSQL.
class TwoNodesTest {
    private final ServerUnderTest here;
    private final ServerUnderTest there;
    private TestCompany company;
    private SignedInUser claire;
    private SignedInUser agent;
    private HttpsClient claireThere;
    private long number;

    @SuppressWarnings("NullAway.Init")
    TwoNodesTest(@TempDir Path folder) {
        var shared = Map.of(Setting.DATABASE_URL, TestDatabase.POSTGRESQL.url(folder));
        here = ServerUnderTest.start(TestDatabase.SQLITE, shared);
        there = ServerUnderTest.start(TestDatabase.SQLITE, shared);
    }

    @BeforeEach
    void openTicket() {
        company = here.company();
        claire = here.customer(company);
        agent = here.agent();
        claireThere = there.as(claire);
        number = TicketRequests.open(claire, company, "Panne");
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    /// Without a word between them each message would wait for the next look, some seconds away.
    @Test
    void tellEachOtherAtOnce() throws Exception {
        try (var listening = Listening.fromNow(claireThere)) {
            say();
            listening.next();
            long begun = System.nanoTime();
            for (int i = 0; i < 8; i++) {
                long message = say();
                assertEquals(message, listening.nextTicketEvent().messageId());
            }
            assertTrue(System.nanoTime() - begun < Duration.ofSeconds(15).toNanos());
        }
    }

    @Test
    void goOnWhereTheOtherEnded() throws Exception {
        long seen;
        try (var listening = Listening.fromNow(claire.https())) {
            say();
            seen = listening.next().id();
        }
        long missed = say();
        try (var listening = Listening.after(claireThere, seen)) {
            assertEquals(seen, listening.next().id());
            assertEquals(missed, listening.nextTicketEvent().messageId());
        }
    }

    @Test
    void missNothingWhenTheyCannotHearEachOther() throws Exception {
        try (var listening = Listening.fromNow(claireThere)) {
            say();
            listening.next();
            here.database()
                    .run(tx -> tx.dsl()
                            .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where query = 'listen assistance_event'"));
            long message = say();
            assertEquals(message, listening.nextTicketEvent().messageId());
        }
    }

    @Test
    void endTheStreamsOfSessionsThatEndedThere() throws Exception {
        try (var listening = Listening.fromNow(claireThere)) {
            claire.delete("/api/session");
            say();
            listening.awaitEnd();
        }
    }

    private long say() {
        return TicketRequests.say(agent, number, MessageKind.MESSAGE, "Bonjour").as(Message.class).id();
    }
}
