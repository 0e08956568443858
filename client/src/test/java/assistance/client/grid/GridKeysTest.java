package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Line;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.grid.header.Grouping;
import assistance.client.grid.table.TicketTable;
import assistance.client.shell.Destination;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.Keyboard;

/// The whole grid without a mouse. The keyboard begins on the rows.
@WindowTest
class GridKeysTest {
    private final FakeGridClient client = new FakeGridClient(18);
    private final Navigator navigator = new Navigator();
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(),
            new Failures(new Texts(Locale.FRANCE)), ZoneId.of("Europe/Paris"));
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);

    @SuppressWarnings("NullAway.Init")
    private TestGrid grid;

    @Start
    void start(Stage stage) {
        grid = new TestGrid(model, navigator);
        TicketGridView view = grid.view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
        Keyboard.follow();
        Platform.runLater(view::shown);
    }

    @BeforeEach
    void waitForRows() {
        screen.waitFor("Titre du ticket 18");
        screen.waitUntil(() -> table().isFocused(), "the keyboard on the rows");
    }

    @Test
    void arrowsHomeAndEndGoFromRowToRow() {
        robot.type(KeyCode.DOWN);
        assertEquals(18, model.selectedProperty().get());
        robot.type(KeyCode.DOWN);
        assertEquals(17, model.selectedProperty().get());
        robot.type(KeyCode.UP);
        assertEquals(18, model.selectedProperty().get());
        robot.type(KeyCode.END);
        assertEquals(9, model.selectedProperty().get());
        robot.type(KeyCode.HOME);
        assertEquals(18, model.selectedProperty().get());
    }

    @Test
    void controlUMakesAnUnreadTicketReadAndAReadOneUnread() {
        robot.type(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        robot.type(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.U);

        screen.waitUntil(() -> grid.conversation.marked.size() == 2, "both marks");
        assertEquals(Set.of("read 18", "unread 17"), Set.copyOf(grid.conversation.marked));
    }

    @Test
    void theMenuOfARowMarksItAndTellsWhenTheServerRefuses() {
        grid.conversation.trouble = Trouble.refused(409, "Personne d’autre n’a écrit.");
        robot.rightClickOn("Titre du ticket 17");

        robot.clickOn("Marquer comme non lu");
        screen.waitFor("Personne d’autre n’a écrit.");

        grid.conversation.trouble = null;
        robot.rightClickOn("Titre du ticket 18").clickOn("Marquer comme lu");
        screen.waitUntil(() -> grid.conversation.marked.contains("read 18"), "the mark");
        screen.waitUntil(() -> !screen.shows("Personne d’autre n’a écrit."), "no failure any more");
    }

    @Test
    void arrowsGoFromCellToCellAndStayWithinTheRow() {
        robot.type(KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals(Column.DATE, table().cursor().orElseThrow());
        robot.type(KeyCode.RIGHT);
        assertEquals(Column.NUMBER, table().cursor().orElseThrow());
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(Column.DATE, table().cursor().orElseThrow());
        assertEquals(18, model.selectedProperty().get());
    }

    @Test
    void pageDownAndPageUpTurnPages() {
        robot.type(KeyCode.DOWN, KeyCode.PAGE_DOWN);
        onPage(1);
        assertEquals(8, model.selectedProperty().get());
        robot.type(KeyCode.PAGE_DOWN);
        onPage(1);
        robot.type(KeyCode.PAGE_UP);
        onPage(0);
    }

    @Test
    void enterOpensTheTicket() {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        assertEquals(new Destination.OneTicket(17), navigator.currentProperty().get());
    }

    @Test
    void plusAndMinusOpenAndCloseAGroup() {
        robot.interact(() -> model.change(query -> Grouping.by(query, Column.STATE)));
        screen.waitUntil(() -> model.lines().getFirst() instanceof Line.Group, "groups");
        robot.type(KeyCode.DOWN, KeyCode.DOWN).write("-");
        screen.waitUntil(() -> isClosed(0), "the group of the selected ticket closed");
        assertEquals(0, table().getSelectionModel().getSelectedIndex());

        robot.write("+");
        screen.waitUntil(() -> !isClosed(0), "the group open again");
        robot.type(KeyCode.LEFT);
        screen.waitUntil(() -> isClosed(0), "closed by the arrow");
        robot.type(KeyCode.ENTER);
        screen.waitUntil(() -> !isClosed(0), "open by Enter");
    }

    @Test
    void controlAndFGoesToTheSearchAndDownOrEscapeBack() {
        control(KeyCode.F);
        assertTrue(isOn("#search"));
        robot.write("x").type(KeyCode.DOWN);
        assertTrue(table().isFocused());

        control(KeyCode.F);
        robot.type(KeyCode.ESCAPE);
        assertTrue(isOn("#search"));
        assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
        robot.type(KeyCode.ESCAPE);
        assertTrue(table().isFocused());
    }

    @Test
    void controlAndAnArrowGoesFromPartToPartInTheSameColumn() {
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        control(KeyCode.UP);
        assertTrue(isOn("#header-NUMBER .filter-value"));
        control(KeyCode.UP);
        assertTrue(isOn("#header-NUMBER > .title-line"));
        control(KeyCode.DOWN);
        assertTrue(isOn("#header-NUMBER .filter-value"));
        control(KeyCode.DOWN);
        assertTrue(table().isFocused());
        assertEquals(Column.NUMBER, table().cursor().orElseThrow());
        control(KeyCode.DOWN);
        assertTrue(isOn("#page-size"));
        control(KeyCode.UP);
        assertTrue(table().isFocused());

        control(KeyCode.F);
        control(KeyCode.DOWN);
        assertTrue(isOn("#header-NUMBER > .title-line"));
    }

    @Test
    void escapeClosesWhatAHeadOpened() {
        control(KeyCode.UP);
        control(KeyCode.UP);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertTrue(isPopupOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(isPopupOpen());

        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        assertTrue(isPopupOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(isPopupOpen());
        assertTrue(isOn("#header-DATE > .title-line"));
    }

    @Test
    void spaceRecallsTheFirstMessageAndEscapeHidesIt() {
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        assertTrue(isPopupOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(isPopupOpen());
    }

    @Test
    void theMenuKeyAsksForTheMenuOfTheSelectedRow() {
        robot.type(KeyCode.DOWN, KeyCode.CONTEXT_MENU);
        screen.waitFor("Ouvrir");
        robot.type(KeyCode.ESCAPE);
        assertTrue(table().isFocused());
    }

    @Test
    void theKeyboardFollowsAColumnIntoTheGroupsAndStaysBesideOneThatGoes() {
        control(KeyCode.UP);
        control(KeyCode.UP);
        Platform.runLater(() -> model.change(query -> Grouping.by(query, Column.DATE)));
        screen.waitUntil(() -> isOn("#chip-DATE"), "the keyboard on the group");

        robot.type(KeyCode.DELETE);
        screen.waitUntil(() -> isOn("#columns"), "the keyboard beside");
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private void onPage(int page) {
        screen.waitUntil(() -> !model.loadingProperty().get() && model.position().pageProperty().get() == page,
                "page " + (page + 1));
    }

    private boolean isClosed(int row) {
        return model.lines().get(row) instanceof Line.Group group && group.collapsed();
    }

    private boolean isOn(String part) {
        return robot.lookup(part).queryAll().stream().anyMatch(Node::isFocused);
    }

    private static boolean isPopupOpen() {
        return List.copyOf(Window.getWindows()).stream().anyMatch(PopupWindow.class::isInstance);
    }

    private TicketTable table() {
        return robot.lookup(".ticket-table").queryAs(TicketTable.class);
    }
}
