package assistance.server.grid;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import assistance.api.MessageKind;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.api.account.ProfileChange;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.account.SearchKey;
import assistance.server.ticket.TicketRequests;

/// The keys and counts beside the tickets while everybody works at once.
@OnBothDatabases
class ConcurrentChangesTest {
    private static final int TIMES = 20;

    private final ServerUnderTest server;

    ConcurrentChangesTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void keepKeysAndCountsRightWithoutAnError() throws InterruptedException, ExecutionException {
        var company = server.company();
        var claire = server.customer(company);
        var karim = server.customer(company);
        var paul = server.agent();
        var zoe = server.agent();
        var numbers = IntStream.range(0, 5).mapToObj(i -> TicketRequests.open(claire, company, "Panne " + i)).toList();
        inParallel(List.of(
                time -> TicketRequests.open(claire, company, "Écran " + time),
                time -> TicketRequests.open(karim, company, "Clavier " + time),
                time -> say(paul, anyOf(numbers, time), time),
                time -> say(claire, anyOf(numbers, time + 1), time),
                time -> change(zoe, anyOf(numbers, time), time % 2 == 0 ? paul : zoe),
                time -> change(paul, TicketRequests.open(karim, company, "Souris " + time), zoe),
                time -> rename(claire, "Claire " + time),
                time -> rename(zoe, "Zoé " + time),
                time -> rename(paul, "Paul " + time),
                time -> renameCompany(company, time),
                time -> renameContract(company, time)));
        Recount.checkKeys(server.database());
        Recount.checkCounts(server.database());
    }

    private static void inParallel(List<IntConsumer> works) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var all = threads.invokeAll(works.stream().<Callable<Boolean>>map(work -> () -> {
                IntStream.range(0, TIMES).forEach(work);
                return true;
            }).toList());
            for (var one : all) {
                one.get();
            }
        }
    }

    private static long anyOf(List<Long> numbers, int time) {
        return numbers.get(time % numbers.size());
    }

    private static void say(SignedInUser author, long number, int time) {
        var answer = TicketRequests.say(author, number, MessageKind.MESSAGE, "Message " + time);
        assertEquals(201, answer.status(), answer::toString);
    }

    private static void change(SignedInUser agent, long number, SignedInUser assignee) {
        var answer = agent.patch("/api/tickets/" + number,
                new TicketChange(TicketState.WAITING_FOR_CUSTOMER, assignee.id(), null), "If-Match", "*");
        assertEquals(200, answer.status(), answer::toString);
    }

    private static void rename(SignedInUser user, String firstName) {
        var answer = user.patch("/api/me", new ProfileChange(firstName, "ÉTIENNE", null, null, null, null));
        assertEquals(200, answer.status(), answer::toString);
    }

    private void renameCompany(TestCompany company, int time) {
        String name = "Société " + time;
        server.database()
                .run(tx -> tx.dsl()
                        .update(COMPANY)
                        .set(COMPANY.NAME, name)
                        .set(COMPANY.NAME_KEY, SearchKey.of(name))
                        .where(COMPANY.ID.eq(company.id()))
                        .execute());
    }

    private void renameContract(TestCompany company, int time) {
        String name = "Contrat " + time;
        server.database()
                .run(tx -> tx.dsl()
                        .update(CONTRACT)
                        .set(CONTRACT.NAME, name)
                        .set(CONTRACT.NAME_KEY, SearchKey.of(name))
                        .where(CONTRACT.ID.eq(company.contracts().getFirst().id()))
                        .execute());
    }
}
