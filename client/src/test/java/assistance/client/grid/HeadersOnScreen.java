package assistance.client.grid;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.client.Screen;
import assistance.client.connection.Failures;
import assistance.client.grid.header.ColumnSet;
import assistance.client.grid.header.Grouping;
import assistance.client.grid.table.TicketTable;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.Keyboard;

/// The grid in a window with five columns over its whole width, and hands at its headers.
abstract class HeadersOnScreen {
    static final List<Column> FIVE = List.of(Column.DATE, Column.NUMBER, Column.TITLE, Column.PRIORITY,
            Column.STATE);

    final FakeGridClient client = new FakeGridClient(18);
    final Texts texts = new Texts(Locale.FRANCE);
    final TicketGridModel model = new TicketGridModel(client, Background.threads(), new Failures(texts),
            ZoneId.of("Europe/Paris"));
    final FxRobot robot = new FxRobot();
    final Screen screen = new Screen(robot);

    final void show(Stage stage) {
        TicketGridView view = new TestGrid(model, new Navigator(), ColumnSet.of(true, true)).view();
        TestWindow.show(stage, (Parent) view.node(), 980, 640);
        Keyboard.follow();
        view.shown();
    }

    @BeforeEach
    void showFiveColumns() {
        robot.interact(() -> model.change(query -> query.withColumns(FIVE)));
        answered();
        screen.waitUntil(() -> onScreen(title(Column.STATE)).getMaxX() > 900, "five columns over the whole width");
    }

    void group(Column column) {
        robot.interact(() -> model.change(query -> Grouping.by(query, column)));
        answered();
    }

    void focus(Column column) {
        robot.interact(() -> title(column).requestFocus());
    }

    void drag(Node from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    }

    void answered() {
        screen.waitUntil(() -> !model.loadingProperty().get() && !model.lines().isEmpty(), "an answer");
    }

    TicketQuery query() {
        return model.queryProperty().get();
    }

    List<Column> levels() {
        return query().groupBy().stream().map(Sort::column).toList();
    }

    List<String> shown() {
        return table().getColumns().stream().map(TableColumn::getId).toList();
    }

    TicketTable table() {
        return robot.lookup(".ticket-table").queryAs(TicketTable.class);
    }

    TableColumn<?, ?> column(Column column) {
        return table().getColumns()
                .stream()
                .filter(shown -> column.name().equals(shown.getId()))
                .findFirst()
                .orElseThrow();
    }

    Node title(Column column) {
        return robot.lookup("#header-" + column + " > .title-line").query();
    }

    /// Where a header is clicked and dragged: the middle of its title may be its funnel.
    Node words(Column column) {
        return robot.lookup("#header-" + column + " > .title-line > .column-title").query();
    }

    Node chip(Column column) {
        return robot.lookup("#chip-" + column).query();
    }

    Node name(Column column) {
        return robot.lookup("#chip-" + column + " > .label").query();
    }

    Node panel() {
        return robot.lookup(".group-panel").query();
    }

    Node ghost() {
        return robot.lookup(".drag-ghost").query();
    }

    static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    static Point2D middle(Node node) {
        return new Point2D(onScreen(node).getCenterX(), onScreen(node).getCenterY());
    }

    static Point2D left(Node node) {
        return new Point2D(onScreen(node).getMinX() + 3, onScreen(node).getCenterY());
    }

    static Point2D right(Node node) {
        return new Point2D(onScreen(node).getMaxX() - 8, onScreen(node).getCenterY());
    }
}
