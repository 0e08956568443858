package assistance.client.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.client.Logged;

class TroubleModelTest {
    private final Logged log = Logged.by(TroubleModel.class);
    private final TroubleModel model = new TroubleModel("1.2.3",
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC), Runnable::run);

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void showsWhatNobodyCaughtUnderTheIdItHasInTheLog() throws InterruptedException {
        Thread thread = Thread.ofVirtual().name("worker").unstarted(() -> {
            throw new IllegalStateException("out of order for claire@atelier.example");
        });
        thread.setUncaughtExceptionHandler(model);
        thread.start();
        thread.join();

        String id = Objects.requireNonNull(model.currentProperty().get()).id();
        assertTrue(id.matches("[0-9a-f]{8}"), id);
        assertTrue(log.entries().getFirst().getMessage().contains(id));
        String report = model.report();
        assertTrue(report.startsWith("Error " + id + ", 2026-11-23T10:00:00Z, thread worker\nAssistance 1.2.3, Java "),
                report);
        assertTrue(report.contains("IllegalStateException: out of order for ***@***"), report);
    }

    @Test
    void countsWhatComesWhileOneIsShown() {
        fail("a");
        Trouble first = model.currentProperty().get();
        model.uncaughtException(Thread.currentThread(), new OutOfMemoryError());

        assertEquals(first, model.currentProperty().get());
        assertEquals(1, model.moreProperty().get());
        assertEquals(2, log.entries().size());
    }

    @Test
    void logsOnceWhatFailsWithEveryFrameAndLeavesTheUserInPeaceForAWhile() {
        IllegalStateException broken = new IllegalStateException("the same each time");
        for (int frame = 0; frame < 100; frame++) {
            model.uncaughtException(Thread.currentThread(), broken);
        }
        assertEquals(1, log.entries().size());
        assertEquals(99, model.moreProperty().get());

        model.close();
        model.uncaughtException(Thread.currentThread(), broken);
        assertNull(model.currentProperty().get());

        model.uncaughtException(Thread.currentThread(), new StackOverflowError());
        assertNotNull(model.currentProperty().get());
        assertEquals(0, model.moreProperty().get());
    }

    @Test
    void offersATicketOnlyWhereOneCanBeOpened() {
        fail("a");
        assertFalse(model.ticketPossibleProperty().get());
        assertFalse(model.openTicket());

        List<String> reports = new ArrayList<>();
        model.offerTicket(reports::add);
        assertTrue(model.ticketPossibleProperty().get());
        assertTrue(model.openTicket());
        assertTrue(reports.getFirst().contains("IllegalStateException: a"));

        model.offerTicket(null);
        assertFalse(model.openTicket());
    }

    private void fail(String message) {
        model.uncaughtException(Thread.currentThread(), new IllegalStateException(message));
    }
}
