package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Line;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

/// What changes elsewhere while one looks at the grid.
@WindowTest
class TicketGridRefreshTest {
    private final FakeGridClient client = new FakeGridClient(200);
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(),
            new Failures(new Texts(Locale.FRANCE)), ZoneId.of("Europe/Paris"));
    @SuppressWarnings("NullAway.Init")
    private TicketGridView view;
    private final Screen screen = new Screen(new FxRobot());

    @Start
    void start(Stage stage) {
        view = new TestGrid(model, new Navigator()).view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
    }

    @Test
    void aTicketChangedElsewhereChangesItsRowInPlace(FxRobot robot) {
        show(100);
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        client.tickets = client.tickets.stream()
                .map(ticket -> ticket.number() == 199 ? FakeGridClient.ticket(199, "Autre titre") : ticket)
                .toList();
        robot.interact(view::refreshQuietly);
        screen.waitFor("Autre titre");

        assertEquals(198, selected(robot));
        assertTrue(table(robot).isFocused());
        assertFalse(model.loadingProperty().get());
    }

    @Test
    void aNewTicketMovesTheRowsButNeitherSelectionNorScroll(FxRobot robot) {
        show(100);
        robot.interact(() -> {
            table(robot).scrollTo(40);
            table(robot).getSelectionModel().select(45);
        });
        int first = firstVisible(robot);
        assertEquals(155, selected(robot));
        client.tickets = new FakeGridClient(201).tickets;
        robot.interact(view::refreshQuietly);
        screen.waitUntil(() -> numberAt(0) == 201, "the new ticket");

        assertEquals(155, selected(robot));
        assertEquals(155, model.selectedProperty().get());
        assertEquals(first, firstVisible(robot));
        assertTrue(table(robot).isFocused());
    }

    @Test
    void aTicketThatIsGoneLeavesTheOthersSelected(FxRobot robot) {
        show(100);
        robot.interact(() -> table(robot).getSelectionModel().select(45));
        client.tickets = client.tickets.stream().filter(ticket -> ticket.number() != 190).toList();
        robot.interact(view::refreshQuietly);
        screen.waitUntil(() -> numberAt(10) == 189, "a row less");

        assertEquals(155, selected(robot));
    }

    @Test
    void aServerThatIsGoneIsNoNews(FxRobot robot) {
        show(10);
        client.trouble = Trouble.unreachable();
        int asked = client.queries.size();
        robot.interact(view::refreshQuietly);
        screen.waitUntil(() -> client.queries.size() > asked, "the call");

        assertEquals("", model.failureProperty().get());
        assertEquals(10, model.lines().size());
    }

    private void show(int pageSize) {
        Platform.runLater(() -> {
            model.choosePageSize(pageSize);
            view.shown();
        });
        screen.waitUntil(() -> model.lines().size() == pageSize && !model.loadingProperty().get(), "the rows");
        screen.waitFor("Titre du ticket 200");
    }

    private long numberAt(int row) {
        return ((Line.Ticket) model.lines().get(row)).number();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup(".ticket-table").queryAs(TableView.class);
    }

    private static long selected(FxRobot robot) {
        List<Line> lines = table(robot).getSelectionModel().getSelectedItems();
        assertEquals(1, lines.size());
        return ((Line.Ticket) lines.getFirst()).number();
    }

    private static int firstVisible(FxRobot robot) {
        IndexedCell<?> cell = ((VirtualFlow<?>) table(robot).lookup(".virtual-flow")).getFirstVisibleCell();
        return cell.getIndex();
    }
}
