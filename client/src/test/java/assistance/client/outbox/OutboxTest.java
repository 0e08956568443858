package assistance.client.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.MessageKind;
import assistance.api.TicketState;
import assistance.client.connection.Departure;
import assistance.client.connection.ServerException;
import assistance.client.connection.Trouble;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.ui.Background;

class OutboxTest {
    private static final Instant TIME = Instant.parse("2026-11-24T14:32:00Z");

    private final Path folder;
    private final List<String> tried = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private @Nullable ServerException trouble;
    private TestDesk desk;

    OutboxTest(@TempDir Path home) {
        folder = home.resolve("drafts");
        desk = new TestDesk(folder, this::deliver);
    }

    @Test
    void sendsAtOnceAndKeepsNothing() {
        send(message("a", 33));

        assertEquals(List.of("a"), tried);
        assertEquals(List.of("arrived a"), told);
        assertEquals(List.of(), desk.kept());
        assertEquals(List.of(), desk.outbox.entries());
    }

    @Test
    void isOnTheDiskAsSentBeforeItLeaves() {
        List<Draft> then = new ArrayList<>();
        desk = new TestDesk(folder, (draft, _) -> {
            then.addAll(desk.kept());
            return new Arrival(draft, 33, "");
        });

        send(message("a", 33));

        assertEquals("key a", then.getFirst().key());
        assertEquals("", Objects.requireNonNull(then.getFirst().waiting()).refusal());
    }

    @Test
    void waitsWithoutAConnectionAndIsSentByTheNextRunUnderTheSameKey() {
        trouble = Trouble.unreachable();
        send(message("a", 33));
        assertEquals(List.of("waits"), told);
        assertEquals(1, desk.outbox.entries().size());

        trouble = null;
        desk = new TestDesk(folder, this::deliver);
        assertEquals(1, desk.outbox.entries().size());
        desk.outbox.connected();

        assertEquals(List.of("a", "a"), tried);
        assertEquals("key a", Objects.requireNonNull(desk.outbox.arrivedProperty().get()).draft().key());
        assertEquals(List.of(), desk.outbox.entries());
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void triesAgainLaterAndLaterAndSoonerOnceItWentWell() {
        trouble = Trouble.refused(503, "");
        send(message("a", 33));
        for (int i = 0; i < 9; i++) {
            desk.waitPasses();
        }

        assertEquals(10, tried.size());
        for (int i = 0; i < desk.waits.size(); i++) {
            long most = Math.min(60_000, 2_000L << Math.min(i, 5));
            Duration wait = desk.waits.get(i);
            assertTrue(wait.toMillis() >= most / 2 && wait.toMillis() <= most, i + ": " + wait);
        }
        trouble = null;
        desk.waitPasses();
        trouble = Trouble.unreachable();
        send(message("b", 33));
        assertTrue(desk.waits.getLast().toMillis() <= 2_000);
    }

    @Test
    void sendsAtOnceWhenTheConnectionIsBackAndNotOnceMoreWhenTheTimeHasCome() {
        trouble = Trouble.unreachable();
        send(message("a", 33));
        trouble = null;

        desk.outbox.connected();
        desk.waitPasses();

        assertEquals(List.of("a", "a"), tried);
    }

    @Test
    void keepsTheOrderWithinATicketAndLetsOthersPass() {
        trouble = Trouble.unreachable();
        send(message("a", 33));
        tried.clear();
        send(message("b", 33));
        assertEquals(List.of("a"), tried);
        trouble = null;
        send(message("other", 34));

        assertEquals(List.of("a", "other", "a", "b"), tried);
    }

    @Test
    void givesARefusedMessageBackToItsSender() {
        trouble = Trouble.refused(409, "Ce ticket est traité.");
        send(message("a", 33));

        assertEquals(List.of("refused"), told);
        assertEquals(List.of(), desk.outbox.entries());
        assertNull(desk.kept().getFirst().waiting());
        assertEquals("key a", desk.kept().getFirst().key());
    }

    @Test
    void marksWhatIsRefusedLaterWithItsReasonAndSendsTheRest() {
        trouble = Trouble.unreachable();
        send(message("a", 33));
        send(message("b", 33));
        trouble = Trouble.refused(409, "Ce ticket est traité.");
        desk.outbox.connected();

        assertEquals(List.of("Ce ticket est traité.", "Ce ticket est traité."), refusals(desk));
        TestDesk next = new TestDesk(folder, this::deliver);
        assertEquals(List.of("Ce ticket est traité.", "Ce ticket est traité."), refusals(next));
        tried.clear();
        next.outbox.connected();
        assertEquals(List.of(), tried);
    }

    @Test
    void givesBackWhatWaitsToBeChanged() {
        trouble = Trouble.unreachable();
        send(message("a", 33));

        Draft taken = desk.outbox.takeBack(desk.outbox.entries().getFirst()).orElseThrow();

        assertEquals("key a", taken.key());
        assertNull(desk.kept().getFirst().waiting());
        assertEquals(List.of(), desk.outbox.entries());
    }

    @Test
    void doesNotGiveBackWhatIsJustLeaving() {
        Queue<Runnable> calls = new ArrayDeque<>();
        desk = new TestDesk(folder, this::deliver, new Background(Runnable::run, Runnable::run),
                new Background(calls::add, Runnable::run));
        trouble = Trouble.unreachable();
        send(message("a", 33));
        calls.remove().run();
        desk.outbox.connected();

        assertTrue(desk.outbox.takeBack(desk.outbox.entries().getFirst()).isEmpty());
        trouble = null;
        calls.remove().run();
        assertEquals(List.of("a", "a"), tried);
        assertEquals(List.of(), desk.outbox.entries());
    }

    @Test
    void waitsForTheUserWhenTheSessionIsOver() {
        trouble = Trouble.unreachable();
        send(message("a", 33));
        trouble = Trouble.refused(401, "");
        desk.outbox.connected();
        desk.waitPasses();

        assertEquals(List.of("a", "a"), tried);
        assertEquals(List.of(""), refusals(desk));
    }

    @Test
    void remembersTheStateTheTicketIsToTake() {
        trouble = Trouble.unreachable();
        desk.outbox.send(message("a", 33), TicketState.RESOLVED, new Told());

        Draft kept = new TestDesk(folder, this::deliver).outbox.entries().getFirst();
        assertEquals(TicketState.RESOLVED, Objects.requireNonNull(kept.waiting()).then());
    }

    private Arrival deliver(Draft draft, Departure departure) throws ServerException {
        tried.add(draft.id());
        if (trouble != null) {
            throw trouble;
        }
        return new Arrival(draft, 33, "");
    }

    private void send(Draft draft) {
        desk.outbox.send(draft, null, new Told());
    }

    private static List<String> refusals(TestDesk desk) {
        return desk.outbox.entries().stream().map(entry -> Objects.requireNonNull(entry.waiting()).refusal()).toList();
    }

    private static Draft message(String id, long ticket) {
        return new Draft(id, new Content.Answer(ticket, "Bonjour", MessageKind.MESSAGE), List.of(), TIME, "key " + id,
                null);
    }

    private final class Told implements Sending {
        @Override
        public void leaves(Departure departure) {
            // What became of it counts here.
        }

        @Override
        public void sent(long bytes) {}

        @Override
        public void arrived(Arrival arrival) {
            told.add("arrived " + arrival.draft().id());
        }

        @Override
        public void waits() {
            told.add("waits");
        }

        @Override
        public void refused(Exception cause) {
            told.add("refused");
        }
    }
}
