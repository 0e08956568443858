package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import assistance.api.Line;
import assistance.api.TicketView;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class TicketGridModelTest {
    private static final int TICKETS = 45;

    private final FakeGridClient client = new FakeGridClient(TICKETS);
    private final TicketGridModel model = modelWith(new Background(Runnable::run, Runnable::run));

    @Test
    void countsNothingBeforeTheFirstAnswer() {
        assertFalse(model.position().countedProperty().get());
        model.refresh();
        assertTrue(model.position().countedProperty().get());
        model.choose(TicketView.ALL);
        assertFalse(model.position().countedProperty().get());
    }

    @Test
    void showsTheFirstPageOfTen() {
        model.refresh();

        assertEquals(List.of(45L, 44L, 43L, 42L, 41L, 40L, 39L, 38L, 37L, 36L), numbers(model));
        assertEquals(5, model.position().pageCountProperty().get());
        assertEquals(TICKETS, model.position().ticketCountProperty().get());
        assertEquals(TicketGridModel.Content.TICKETS, model.contentProperty().get());
    }

    @Test
    void asksInTheUsersTimeZone() {
        model.refresh();

        assertEquals("Europe/Paris", client.queries.getFirst().zone());
    }

    @Test
    void turnsPagesAndStopsAtBothEnds() {
        model.refresh();
        model.turnBy(1);
        assertEquals(1, model.position().pageProperty().get());
        assertEquals(35, numbers(model).getFirst());

        model.turnTo(99);
        assertEquals(4, model.position().pageProperty().get());
        int asked = client.queries.size();
        model.turnBy(1);
        model.turnTo(-5);
        assertEquals(0, model.position().pageProperty().get());
        assertEquals(asked + 1, client.queries.size());
    }

    @Test
    void keepsTheFirstTicketInSightWhenThePageSizeChanges() {
        model.refresh();
        model.turnTo(3);
        model.choosePageSize(20);

        assertEquals(1, model.position().pageProperty().get());
        assertTrue(numbers(model).contains(15L));
    }

    @Test
    void remembersThePageSizeFromViewToView() {
        model.refresh();
        model.choosePageSize(50);
        model.choose(TicketView.ALL);
        model.refresh();

        assertEquals(50, client.queries.getLast().pageSize());
        assertEquals(TicketView.ALL, client.queries.getLast().view());
        assertEquals(0, client.queries.getLast().page());
    }

    @Test
    void neverShowsTheRowsOfAnotherView() {
        model.refresh();
        client.trouble = Trouble.unreachable();
        model.choose(TicketView.UNREAD);
        model.refresh();

        assertTrue(model.lines().isEmpty());
        assertEquals(TicketGridModel.Content.FAILED, model.contentProperty().get());
    }

    @Test
    void keepsPageAndSelectionWhenItComesBackToTheSameView() {
        model.refresh();
        model.turnTo(2);
        model.selectedProperty().set(22);
        model.choose(TicketView.OPEN);
        model.refresh();

        assertEquals(2, model.position().pageProperty().get());
        assertEquals(22, model.selectedProperty().get());
    }

    @Test
    void movesTheSelectionToTheFirstRowOfAnotherPage() {
        model.refresh();
        model.selectedProperty().set(45);
        model.turnBy(1);

        assertEquals(35, model.selectedProperty().get());
    }

    @Test
    void keepsTheRowsAndSaysWhatToDoWhenTheServerIsUnreachable() {
        model.refresh();
        client.trouble = Trouble.unreachable();
        model.turnBy(1);

        assertEquals(45, numbers(model).getFirst());
        assertEquals(0, model.position().pageProperty().get());
        assertTrue(model.failureProperty().get().contains("réessayez"), model.failureProperty().get());
        assertFalse(model.loadingProperty().get());
    }

    @Test
    void tryingAgainAsksForThePageThatFailed() {
        model.refresh();
        client.trouble = Trouble.unreachable();
        model.turnBy(1);
        client.trouble = null;
        model.refresh();

        assertEquals(1, model.position().pageProperty().get());
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void whatWasWantedStaysWantedWhenItFails() {
        model.refresh();
        client.trouble = Trouble.unreachable();
        model.choosePageSize(100);
        model.change(query -> query.withSearch("titre"));
        client.trouble = null;
        model.refresh();

        assertEquals(100, client.queries.getLast().pageSize());
        assertEquals("titre", client.queries.getLast().search());
        assertEquals(TICKETS, model.lines().size());
    }

    @Test
    void showsAPageBeforeItIsCounted() {
        List<Runnable> waiting = new ArrayList<>();
        TicketGridModel slow = modelWith(new Background(Runnable::run, waiting::add));
        client.countsLater = true;
        slow.refresh();
        waiting.removeFirst().run();

        assertEquals(10, slow.lines().size());
        assertFalse(slow.position().countedProperty().get());
        assertEquals(2, slow.position().pageCountProperty().get());

        waiting.removeFirst().run();
        assertTrue(slow.position().countedProperty().get());
        assertEquals(5, slow.position().pageCountProperty().get());
        assertEquals(TICKETS, slow.position().ticketCountProperty().get());
    }

    @Test
    void aQuietRefreshTouchesOnlyTheLinesThatChanged() {
        model.refresh();
        List<Integer> touched = new ArrayList<>();
        model.lines().addListener((ListChangeListener<Line>) change -> {
            while (change.next()) {
                touched.add(change.getFrom());
            }
        });
        client.tickets = client.tickets.stream()
                .map(ticket -> ticket.number() == 43 ? FakeGridClient.ticket(43, "Autre titre") : ticket)
                .toList();
        model.refreshQuietly();

        assertEquals(List.of(2), touched);
        assertFalse(model.loadingProperty().get());
    }

    @Test
    void everyViewIsFoundAgainAsItWasLeft() {
        model.refresh();
        model.change(query -> query.withSearch("titre"));
        model.choose(TicketView.ALL);
        model.refresh();
        assertNull(client.queries.getLast().search());
        model.choose(TicketView.OPEN);
        model.refresh();

        assertEquals("titre", client.queries.getLast().search());
    }

    @Test
    void saysWhenAViewIsEmpty() {
        client.tickets = List.of();
        model.refresh();

        assertEquals(TicketGridModel.Content.NONE, model.contentProperty().get());
        assertEquals(1, model.position().pageCountProperty().get());
    }

    @Test
    void tellsAFilterThatFindsNothingFromAnEmptyView() {
        client.tickets = List.of();
        model.change(query -> query.withSearch("absent"));
        assertEquals(TicketGridModel.Content.NO_MATCH, model.contentProperty().get());

        model.clearFilters();
        assertEquals(TicketGridModel.Content.NONE, model.contentProperty().get());
    }

    @Test
    void goesToTheLastPageWhenTheOneShownIsGone() {
        model.refresh();
        model.turnTo(4);
        client.tickets = client.tickets.subList(0, 12);
        model.refresh();

        assertEquals(1, model.position().pageProperty().get());
        assertEquals(2, numbers(model).size());
    }

    @Test
    void anOutdatedAnswerNeverReplacesANewerOne() {
        List<Runnable> waiting = new ArrayList<>();
        TicketGridModel slow = modelWith(new Background(Runnable::run, waiting::add));
        slow.refresh();
        waiting.removeFirst().run();

        slow.turnTo(1);
        slow.turnTo(2);
        waiting.get(1).run();
        waiting.get(0).run();

        assertEquals(2, slow.position().pageProperty().get());
        assertEquals(25, numbers(slow).getFirst());
        assertFalse(slow.loadingProperty().get());
    }

    @Test
    void anOutdatedFailureIsNotReported() {
        List<Runnable> waiting = new ArrayList<>();
        TicketGridModel slow = modelWith(new Background(Runnable::run, waiting::add));
        client.trouble = Trouble.unreachable();
        slow.refresh();
        client.trouble = null;
        slow.refresh();
        waiting.get(1).run();
        waiting.get(0).run();

        assertEquals("", slow.failureProperty().get());
        assertEquals(TicketGridModel.Content.TICKETS, slow.contentProperty().get());
    }

    @Test
    void twoQuickStepsAddUp() {
        List<Runnable> waiting = new ArrayList<>();
        TicketGridModel slow = modelWith(new Background(Runnable::run, waiting::add));
        slow.refresh();
        waiting.removeFirst().run();

        slow.turnBy(1);
        slow.turnBy(1);
        waiting.forEach(Runnable::run);

        assertEquals(2, slow.position().pageProperty().get());
    }

    private TicketGridModel modelWith(Background background) {
        return new TicketGridModel(client, background, new Failures(new Texts(Locale.FRANCE)),
                ZoneId.of("Europe/Paris"));
    }

    private static List<Long> numbers(TicketGridModel model) {
        return model.lines().stream().map(Line.Ticket.class::cast).map(Line.Ticket::number).toList();
    }
}
