package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Line;
import assistance.api.Operator;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.shell.Destination;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;
import assistance.client.ui.list.SkeletonRows;

/// The grid while it waits, has nothing, or could not be read.
@WindowTest
class TicketGridWithoutRowsTest {
    private final FakeGridClient client = new FakeGridClient(18);
    private final Navigator navigator = new Navigator();
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(), new Failures(texts),
            ZoneId.of("Europe/Paris"));
    @SuppressWarnings("NullAway.Init")
    private TicketGridView view;
    @SuppressWarnings("NullAway.Init")
    private GridPlaceholder placeholder;
    private Runnable afterPause = () -> {};
    private final Screen screen = new Screen(new FxRobot());

    @Start
    void start(Stage stage) {
        view = new TestGrid(model, navigator).view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
    }

    @AfterEach
    void letAnswersThrough() {
        client.gate.countDown();
    }

    @Test
    void anEmptyViewSaysWhatWouldBeThereAndLeadsToTheForm(FxRobot robot) {
        client.tickets = List.of();
        show();
        robot.clickOn("Ouvrir un ticket");

        assertEquals(new Destination.Submit(), navigator.currentProperty().get());
    }

    @Test
    void aFilterThatFindsNothingCanBeClearedAndStaysAtHand(FxRobot robot) {
        Filter filter = new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("absent"));
        show();
        List<Line.Ticket> all = client.tickets;
        client.tickets = List.of();
        robot.interact(() -> model.change(query -> query.withSearch("absent").withFilter(filter, true)));
        screen.waitFor("Aucun ticket ne correspond aux filtres.");
        client.tickets = all;
        robot.clickOn("Effacer les filtres");
        screen.waitFor("Titre du ticket 18");

        assertEquals(filter, model.queryProperty().get().filter());
        assertEquals(false, model.queryProperty().get().filterEnabled());
        assertNull(model.queryProperty().get().search());
    }

    @Test
    void aFirstFailureOffersToTryAgain(FxRobot robot) {
        client.trouble = Trouble.unreachable();
        show();
        client.trouble = null;
        robot.clickOn(".list-placeholder > .placeholder > .button");
        screen.waitUntil(() -> !model.lines().isEmpty(), "rows");

        assertTrue(robot.lookup(".list-placeholder > .placeholder").tryQuery().isEmpty());
    }

    @Test
    void aLaterFailureKeepsTheRows(FxRobot robot) {
        show();
        client.trouble = Trouble.unreachable();
        robot.clickOn("#next-page");
        screen.waitUntil(() -> !model.failureProperty().get().isEmpty(), "a failure");
        assertTrue(screen.shows("Titre du ticket 18"));
        Label sentence = robot.lookup(".failure-bar > .label").queryAs(Label.class);
        screen.waitUntil(() -> sentence.getHeight() >= sentence.prefHeight(sentence.getWidth()), "the whole sentence");

        client.trouble = null;
        robot.clickOn(".failure-bar > .button");
        screen.waitUntil(() -> model.position().pageProperty().get() == 1, "page 2");
    }

    @Test
    void aSlowFirstAnswerShowsThatSomethingIsComing(FxRobot robot) {
        client.gate = new CountDownLatch(1);
        robot.interact(view::shown);
        screen.waitUntil(() -> robot.lookup(".skeleton-row").tryQuery().isPresent(), "grey bars");
        screen.waitUntil(() -> robot.lookup(".wait-bar").query().isVisible(), "the bar");

        client.gate.countDown();
        screen.waitFor("Titre du ticket 18");
        assertFalse(robot.lookup(".skeleton-row").tryQuery().isPresent());
    }

    @Test
    void nothingIsShownAtOnceNorWhenTheAnswerWasQuicker(FxRobot robot) {
        robot.interact(() -> {
            placeholder = new GridPlaceholder(model, model::refresh, navigator, texts, step -> afterPause = step);
        });
        assertEquals(List.of(), placeholder.getChildren());
        robot.interact(() -> afterPause.run());
        assertInstanceOf(SkeletonRows.class, placeholder.getChildren().getFirst());

        show();
        assertEquals(List.of(), placeholder.getChildren());
        robot.interact(() -> afterPause.run());
        assertEquals(List.of(), placeholder.getChildren());
    }

    private void show() {
        Platform.runLater(view::shown);
        screen.waitUntil(() -> switch (model.contentProperty().get()) {
            case UNKNOWN -> false;
            case TICKETS -> screen.shows(((Line.Ticket) model.lines().getFirst()).title());
            case NONE, NO_MATCH, FAILED -> true;
        }, "the first answer");
    }
}
