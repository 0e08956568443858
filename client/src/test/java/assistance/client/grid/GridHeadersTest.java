package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.grid.header.ColumnSet;
import assistance.client.grid.header.Grouping;
import assistance.client.grid.table.TicketTable;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
@Tag("display")
class GridHeadersTest {
    private static final List<Column> FIVE = List.of(Column.DATE, Column.NUMBER, Column.TITLE, Column.PRIORITY,
            Column.STATE);

    private final FakeGridClient client = new FakeGridClient(18);
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(), new Failures(texts),
            ZoneId.of("Europe/Paris"));
    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);

    @Start
    void start(Stage stage) {
        TicketGridView view = new TestGrid(model, new Navigator(), ColumnSet.of(true, true)).view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
        view.shown();
    }

    @BeforeEach
    void showFiveColumns() {
        robot.interact(() -> model.change(query -> query.withColumns(FIVE)));
        answered();
        screen.waitUntil(() -> onScreen(title(Column.STATE)).getMaxX() > 900, "five columns over the whole width");
    }

    @Test
    void aClickSortsAndTheNextOneReverses() {
        robot.clickOn(words(Column.TITLE));
        answered();
        assertEquals(List.of(new Sort(Column.TITLE, false)), query().sort());
        assertTrue(screen.shows("Titre du ticket 1"));

        robot.clickOn(words(Column.TITLE));
        answered();
        assertEquals(List.of(new Sort(Column.TITLE, true)), query().sort());
    }

    @Test
    void aClickIntoTheFilterRowSortsNothing() {
        robot.clickOn(robot.lookup("#header-TITLE .filter-cell .text-input").queryAs(Node.class));

        assertEquals(List.of(), query().sort());
    }

    @Test
    void theKeyboardSortsAndAddsColumns() {
        focus(Column.STATE);
        robot.type(KeyCode.ENTER);
        answered();
        robot.type(KeyCode.LEFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        answered();
        assertEquals(List.of(new Sort(Column.STATE, false), new Sort(Column.PRIORITY, false)), query().sort());
        assertEquals("Priorité, tri croissant, rang 2", title(Column.PRIORITY).getAccessibleText());

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        answered();
        assertEquals(List.of(new Sort(Column.STATE, false)), query().sort());
        assertEquals("Priorité", title(Column.PRIORITY).getAccessibleText());
    }

    @Test
    void aHeaderDraggedOntoThePanelGroups() {
        drag(words(Column.STATE), middle(panel()));
        answered();

        assertEquals(List.of(new Sort(Column.STATE, false)), query().groupBy());
        assertEquals(List.of("DATE", "NUMBER", "TITLE", "PRIORITY", "FIRST_MESSAGE"), shown());
        assertEquals(List.of(), query().sort(), "a drag is no click");
    }

    @Test
    void aFurtherHeaderGoesWhereItIsDroppedAmongTheChips() {
        group(Column.STATE);
        drag(words(Column.PRIORITY), left(chip(Column.STATE)));
        answered();

        assertEquals(List.of(Column.PRIORITY, Column.STATE), levels());
    }

    @Test
    void chipsChangePlacesByDrag() {
        group(Column.STATE);
        group(Column.PRIORITY);
        drag(name(Column.STATE), right(chip(Column.PRIORITY)));
        answered();

        assertEquals(List.of(Column.PRIORITY, Column.STATE), levels());
    }

    @Test
    void aChipDraggedBackToTheHeadersUngroupsThere() {
        group(Column.STATE);
        drag(name(Column.STATE), left(title(Column.NUMBER)));
        answered();

        assertEquals(List.of(), levels());
        assertEquals(List.of("DATE", "STATE", "NUMBER", "TITLE", "PRIORITY", "FIRST_MESSAGE"), shown());
    }

    @Test
    void headersChangePlacesByDrag() {
        drag(words(Column.DATE), right(title(Column.PRIORITY)));
        answered();

        assertEquals(List.of("NUMBER", "TITLE", "PRIORITY", "DATE", "STATE", "FIRST_MESSAGE"), shown());
    }

    @Test
    void escapeCancelsADrag() {
        robot.moveTo(words(Column.STATE)).press(MouseButton.PRIMARY).moveTo(middle(panel()));
        assertTrue(ghost().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertFalse(ghost().isVisible());
        robot.release(MouseButton.PRIMARY);

        assertEquals(List.of(), levels());
        assertEquals(List.of(), query().sort());
    }

    @Test
    void aChipReversesOnAClickAndItsCrossUngroups() {
        group(Column.STATE);
        robot.clickOn("#chip-STATE > .label");
        answered();
        assertEquals(List.of(new Sort(Column.STATE, true)), query().groupBy());

        robot.clickOn("#chip-STATE .chip-cross");
        answered();
        assertEquals(List.of(), levels());
        assertEquals(List.of("DATE", "NUMBER", "TITLE", "PRIORITY", "STATE", "FIRST_MESSAGE"), shown());
    }

    @Test
    void chipsMoveAndGoByKeys() {
        group(Column.STATE);
        group(Column.PRIORITY);
        robot.interact(() -> chip(Column.PRIORITY).requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        answered();
        assertEquals(List.of(Column.PRIORITY, Column.STATE), levels());

        assertTrue(chip(Column.PRIORITY).isFocused());
        robot.type(KeyCode.DELETE);
        answered();
        assertEquals(List.of(Column.STATE), levels());
    }

    @Test
    void aHeaderMovesByKeysAndKeepsThem() {
        focus(Column.NUMBER);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        answered();

        assertEquals(List.of("DATE", "TITLE", "NUMBER", "PRIORITY", "STATE", "FIRST_MESSAGE"), shown());
        assertTrue(title(Column.NUMBER).isFocused());
    }

    @Test
    void theMenuGroupsAndSorts() {
        robot.rightClickOn(title(Column.PRIORITY));
        robot.clickOn("Grouper avec cette colonne");
        answered();
        assertEquals(List.of(Column.PRIORITY), levels());

        robot.rightClickOn(chip(Column.PRIORITY));
        robot.clickOn("Tri décroissant");
        answered();
        assertEquals(List.of(new Sort(Column.PRIORITY, true)), query().groupBy());

        focus(Column.TITLE);
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn("Dégrouper tout");
        answered();
        assertEquals(List.of(), levels());
    }

    @Test
    void theChooserHidesAndShowsColumnsAndKeepsTheLast() {
        robot.clickOn("#columns");
        robot.clickOn("#choose-NUMBER");
        answered();
        assertEquals(List.of("DATE", "TITLE", "PRIORITY", "STATE", "FIRST_MESSAGE"), shown());
        robot.clickOn("#choose-ASSIGNEE");
        answered();
        assertTrue(shown().contains("ASSIGNEE"));

        robot.interact(() -> model.change(query -> query.withColumns(List.of(Column.TITLE))));
        assertTrue(robot.lookup("#choose-TITLE").queryAs(CheckBox.class).isDisabled());
        robot.type(KeyCode.ESCAPE);
        screen.waitUntil(() -> robot.lookup("#choose-TITLE").tryQuery().isEmpty(), "the chooser gone");
    }

    @Test
    void aDoubleClickOnTheDividerFitsTheContent() {
        Bounds header = onScreen(title(Column.PRIORITY));
        robot.doubleClickOn(new Point2D(header.getMaxX() - 1, header.getCenterY()));
        double fitted = column(Column.PRIORITY).getWidth();
        assertTrue(fitted > 100 && fitted < 200, "fitted to " + fitted);

        double title = column(Column.TITLE).getWidth();
        robot.interact(() -> client.tickets = List.of(FakeGridClient.ticket(1, "Un titre ".repeat(20))));
        robot.interact(model::refresh);
        answered();
        robot.rightClickOn(title(Column.TITLE));
        robot.clickOn("Ajuster la largeur");
        assertTrue(column(Column.TITLE).getWidth() > title, "the title is " + column(Column.TITLE).getWidth());
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "headless, no press holds a node")
    void aDividerFollowsThePointer() {
        double width = column(Column.PRIORITY).getWidth();
        Bounds header = onScreen(title(Column.PRIORITY));
        Point2D divider = new Point2D(header.getMaxX() - 1, header.getCenterY());
        robot.moveTo(divider).press(MouseButton.PRIMARY).moveTo(divider.add(20, 0)).release(MouseButton.PRIMARY);

        assertEquals(width + 20, column(Column.PRIORITY).getWidth(), 2);
        assertEquals(divider.getX() + 20, onScreen(title(Column.PRIORITY)).getMaxX(), 3);
    }

    private void group(Column column) {
        robot.interact(() -> model.change(query -> Grouping.by(query, column)));
        answered();
    }

    private void focus(Column column) {
        robot.interact(() -> title(column).requestFocus());
    }

    private void drag(Node from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    }

    private void answered() {
        screen.waitUntil(() -> !model.loadingProperty().get() && !model.lines().isEmpty(), "an answer");
    }

    private TicketQuery query() {
        return model.queryProperty().get();
    }

    private List<Column> levels() {
        return query().groupBy().stream().map(Sort::column).toList();
    }

    private List<String> shown() {
        return table().getColumns().stream().map(TableColumn::getId).toList();
    }

    private TicketTable table() {
        return robot.lookup(".ticket-table").queryAs(TicketTable.class);
    }

    private TableColumn<?, ?> column(Column column) {
        return table().getColumns()
                .stream()
                .filter(shown -> column.name().equals(shown.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Node title(Column column) {
        return robot.lookup("#header-" + column + " > .title-line").query();
    }

    /// Where a header is clicked and dragged: the middle of its title may be its funnel.
    private Node words(Column column) {
        return robot.lookup("#header-" + column + " > .title-line > .column-title").query();
    }

    private Node chip(Column column) {
        return robot.lookup("#chip-" + column).query();
    }

    private Node name(Column column) {
        return robot.lookup("#chip-" + column + " > .label").query();
    }

    private Node panel() {
        return robot.lookup(".group-panel").query();
    }

    private Node ghost() {
        return robot.lookup(".drag-ghost").query();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static Point2D middle(Node node) {
        return new Point2D(onScreen(node).getCenterX(), onScreen(node).getCenterY());
    }

    private static Point2D left(Node node) {
        return new Point2D(onScreen(node).getMinX() + 3, onScreen(node).getCenterY());
    }

    private static Point2D right(Node node) {
        return new Point2D(onScreen(node).getMaxX() - 8, onScreen(node).getCenterY());
    }
}
