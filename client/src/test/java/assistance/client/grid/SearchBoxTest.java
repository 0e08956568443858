package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.Line;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class SearchBoxTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final FakeGridClient client = new FakeGridClient(0);
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(), new Failures(texts),
            PARIS);
    private final Screen screen = new Screen(new FxRobot());

    @Start
    void start(Stage stage) {
        List<String> titles = List.of("Nœud de réseau", "Un très long titre dont la fin ne tient pas : le réseau");
        client.tickets = LongStream.of(2, 1).mapToObj(i -> FakeGridClient.ticket(i, titles.get((int) i - 1))).toList();
        TicketGridView view = new TestGrid(model, new Navigator()).view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
        Platform.runLater(view::shown);
    }

    @BeforeEach
    void waitForRows() {
        screen.waitFor("Nœud de réseau");
    }

    @Test
    void searchesOnceTypingPausesAndAtOnceOnEnter(FxRobot robot) {
        robot.clickOn(box(robot)).write("oeu");
        screen.waitUntil(() -> "oeu".equals(model.queryProperty().get().search()), "the search");

        robot.write("d").type(KeyCode.ENTER);
        assertEquals("oeud", model.queryProperty().get().search());
    }

    @Test
    void theCrossAndEscapeSearchForNothing(FxRobot robot) {
        assertFalse(cross(robot).isVisible());
        robot.clickOn(box(robot)).write("oeu").type(KeyCode.ENTER).clickOn(cross(robot));
        assertEquals(null, model.queryProperty().get().search());
        assertTrue(box(robot).isFocused());

        robot.write("re").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertEquals(null, model.queryProperty().get().search());
        assertEquals("", box(robot).getText());
    }

    @Test
    void marksTheLettersThatAreFound(FxRobot robot) {
        search(robot, "oeu");

        Node mark = marks(robot, 1).getFirst();
        Text title = (Text) mark.getParent().lookup(".text");
        assertEquals("Nœud de réseau", title.getText());
        Bounds letters = new Path(title.rangeShape(1, 3)).getBoundsInParent();
        assertEquals(title.getLayoutX() + letters.getCenterX(), mark.getBoundsInParent().getCenterX(), 1.5);
        assertTrue(mark.getBoundsInParent().getWidth() < title.getLayoutBounds().getWidth() / 4);
    }

    @Test
    void marksDatesNumbersAndLabelsToo(FxRobot robot) {
        search(robot, "en att");
        assertEquals(1, marks(robot, 2).size(), "the state En attente client");
        search(robot, "2026");
        assertEquals(1, marks(robot, 1).size(), "the date");
        search(robot, "gen");
        assertEquals(1, marks(robot, 1).size(), "the priority Majeur/Gênant");
        search(robot, "?");
        assertEquals(List.of(), marks(robot, 1));
    }

    @Test
    void aMatchInTheCutPartMarksTheEllipsis(FxRobot robot) {
        double height = row(robot, 2).getHeight();
        search(robot, "reseau");

        Node mark = marks(robot, 2).getFirst();
        Text title = (Text) mark.getParent().lookup(".text");
        assertTrue(title.getText().endsWith("..."));
        assertEquals(title.getBoundsInParent().getMaxX(), mark.getBoundsInParent().getMaxX(), 2.5);
        assertEquals(height, row(robot, 2).getHeight());
    }

    @Test
    void theMarksGoWithTheSearch(FxRobot robot) {
        search(robot, "oeu");
        search(robot, "");

        assertEquals(List.of(), marks(robot, 1));
    }

    private void search(FxRobot robot, String phrase) {
        robot.interact(() -> model.change(query -> query.withSearch(phrase)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> table(robot).layout());
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup(".ticket-table").queryAs(TableView.class);
    }

    private static TextField box(FxRobot robot) {
        return robot.lookup("#search").queryAs(TextField.class);
    }

    private static Node cross(FxRobot robot) {
        return robot.lookup(".clear-search").query();
    }

    private static List<Node> marks(FxRobot robot, long number) {
        return List.copyOf(row(robot, number).lookupAll(".search-match"));
    }

    private static TableRow<?> row(FxRobot robot, long number) {
        return robot.lookup(".table-row-cell")
                .queryAllAs(TableRow.class)
                .stream()
                .filter(row -> row.getItem() instanceof Line.Ticket ticket && ticket.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
