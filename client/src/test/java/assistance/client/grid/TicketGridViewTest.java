package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketView;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.shell.Destination;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class TicketGridViewTest {
    private final FakeGridClient client = new FakeGridClient(18);
    private final Navigator navigator = new Navigator();
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(), new Failures(texts),
            ZoneId.of("Europe/Paris"));
    @SuppressWarnings("NullAway.Init")
    private TicketGridView view;
    private final Screen screen = new Screen(new FxRobot());

    @Start
    void start(Stage stage) {
        view = new TestGrid(model, navigator).view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
    }

    @Test
    void showsTheGuidesColumnsAndTheNewestTicketFirst(FxRobot robot) {
        show();

        assertEquals(List.of("Date", "N°\u00a0ticket", "Titre", "Priorité", "Etat", "Contrat", "Société", "Par", ""),
                table(robot).getColumns().stream().map(TableColumn::getText).toList());
        assertEquals(List.of("19/11/2026", "18", "Titre du ticket 18", "Mineur/Informatif", "En attente client",
                "Assistance Gestion"), words(row(robot, 18)).subList(0, 6));
        assertTrue(screen.shows("Page 1 sur 2 (18 éléments)"));
    }

    @Test
    void theTitleTakesTheSpareWidthAndTheRestScrolls(FxRobot robot) {
        show();
        TableColumn<Line, ?> title = column(robot, "TITLE");
        assertEquals(240, title.getWidth());

        showOnly(Column.DATE, Column.NUMBER, Column.TITLE, Column.PRIORITY, Column.STATE);
        assertTrue(title.getWidth() > 240, "the title has " + title.getWidth());
    }

    @Test
    void marksUnreadTicketsByDotAndWeight(FxRobot robot) {
        show();

        assertTrue(isUnread(row(robot, 18)));
        assertEquals(1, row(robot, 18).lookup(".unread-dot").getOpacity());
        assertFalse(isUnread(row(robot, 17)));
        assertEquals(0, row(robot, 17).lookup(".unread-dot").getOpacity());
    }

    @Test
    void aClickOpensTheTicket(FxRobot robot) {
        show();
        robot.clickOn("Titre du ticket 15");

        assertEquals(new Destination.OneTicket(15), navigator.currentProperty().get());
    }

    @Test
    void noHeadIsCutNotEvenThatOfTheSortedColumn(FxRobot robot) {
        show();
        for (Column sorted : List.of(Column.NUMBER, Column.CONTRACT, Column.COMPANY)) {
            Platform.runLater(() -> model.change(query -> query.withSort(List.of(new Sort(sorted, false)))));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), robot.lookup(".column-title")
                    .queryAllAs(Label.class)
                    .stream()
                    .filter(words -> words.getWidth() < words.prefWidth(-1))
                    .map(Label::getText)
                    .toList());
        }
    }

    @Test
    void thePagerTurnsPages(FxRobot robot) {
        show();
        assertTrue(button(robot, "first").isDisabled());
        assertTrue(button(robot, "previous").isDisabled());
        robot.clickOn("#next-page");
        screen.waitUntil(() -> model.position().pageProperty().get() == 1, "page 2");
        assertTrue(screen.shows("Page 2 sur 2 (18 éléments)"));
        assertTrue(button(robot, "next").isDisabled());
        assertTrue(button(robot, "last").isDisabled());

        TextField page = robot.lookup("#page-number").queryAs(TextField.class);
        robot.doubleClickOn(page).write("1").type(KeyCode.ENTER);
        screen.waitUntil(() -> model.position().pageProperty().get() == 0, "page 1");
        robot.doubleClickOn(page).write("abc").type(KeyCode.ENTER);
        assertEquals("1", page.getText());
    }

    @Test
    void thePageSizeIsChosenFromTheDropDown(FxRobot robot) {
        show();
        robot.clickOn("#page-size");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        screen.waitUntil(() -> model.position().pageCountProperty().get() == 1, "a single page");

        assertTrue(screen.shows("Page 1 sur 1 (18 éléments)"));
        assertEquals(20, client.queries.getLast().pageSize());
    }

    @Test
    void oneTicketIsOneElement(FxRobot robot) {
        client.tickets = client.tickets.subList(0, 1);
        show();

        assertTrue(screen.shows("Page 1 sur 1 (1 élément)"));
    }

    @Test
    void theQuestionMarkRecallsTheFirstMessage(FxRobot robot) {
        show();
        // The test's window is too narrow to hold the last column beside all others.
        showOnly(Column.DATE, Column.NUMBER, Column.TITLE, Column.PRIORITY, Column.STATE);
        Node mark = row(robot, 18).lookup(".first-message");
        robot.moveTo(mark);
        screen.waitUntil(() -> !tooltips().isEmpty(), "the tooltip");

        assertEquals(List.of("Bonjour,\nPremier message du ticket 18."), tooltips());
    }

    @Test
    void aRefreshKeepsSelectionAndScroll(FxRobot robot) {
        client.tickets = new FakeGridClient(100).tickets;
        robot.interact(() -> model.choosePageSize(100));
        screen.waitUntil(() -> model.lines().size() == 100, "a hundred rows");
        robot.interact(() -> {
            table(robot).scrollTo(60);
            table(robot).getSelectionModel().select(62);
        });
        client.tickets = client.tickets.subList(1, 100);
        robot.interact(view::refresh);
        screen.waitUntil(() -> model.lines().size() == 99, "a row less");

        assertEquals(38, selectedNumber(robot));
        assertTrue(screen.shows("Titre du ticket 38"), "the row scrolled away");
    }

    @Test
    void theTitleIsTheViewsName(FxRobot robot) {
        assertEquals("Tickets en cours", view.titleProperty().getValue());
        robot.interact(() -> model.choose(TicketView.UNASSIGNED));
        assertEquals("Non attribués", view.titleProperty().getValue());
    }

    private void show() {
        Platform.runLater(view::shown);
        screen.waitUntil(() -> switch (model.contentProperty().get()) {
            case UNKNOWN -> false;
            case TICKETS -> screen.shows(((Line.Ticket) model.lines().getFirst()).title());
            case NONE, NO_MATCH, FAILED -> true;
        }, "the first answer");
    }

    private void showOnly(Column... columns) {
        Platform.runLater(() -> model.change(query -> query.withColumns(List.of(columns))));
        WaitForAsyncUtils.waitForFxEvents();
        screen.waitUntil(() -> !model.loadingProperty().get(), "the answer for other columns");
    }

    private static List<String> tooltips() {
        return Window.getWindows()
                .stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .map(Tooltip::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup(".ticket-table").queryAs(TableView.class);
    }

    private static TableColumn<Line, ?> column(FxRobot robot, String id) {
        return table(robot).getColumns()
                .stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(FxRobot robot, String name) {
        return robot.lookup("#" + name + "-page").queryButton();
    }

    private static long selectedNumber(FxRobot robot) {
        return ((Line.Ticket) table(robot).getSelectionModel().getSelectedItem()).number();
    }

    private static TableRow<?> row(FxRobot robot, long number) {
        return robot.lookup(".table-row-cell")
                .queryAllAs(TableRow.class)
                .stream()
                .filter(row -> row.getItem() instanceof Line.Ticket ticket && ticket.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUnread(TableRow<?> row) {
        return row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("unread"));
    }

    private static List<String> words(TableRow<?> row) {
        return row.getChildrenUnmodifiable()
                .stream()
                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                .map(cell -> cell instanceof Labeled words && words.getText() != null && !words.getText().isEmpty()
                        ? words.getText()
                        : String.valueOf(cell.getAccessibleText()))
                .collect(Collectors.toList());
    }
}
