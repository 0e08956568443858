package assistance.client.grid.filter.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DateCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.grid.FakeGridClient;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Background;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class FilterEditorTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel grid = new TicketGridModel(new FakeGridClient(3), Background.threads(),
            new Failures(texts), PARIS);
    private final Screen screen = new Screen(new FxRobot());

    @Start
    void start(Stage stage) {
        VBox view = new VBox();
        Stylesheets.add(view, "grid");
        for (Column column : List.of(Column.TITLE, Column.NUMBER, Column.DATE, Column.STATE)) {
            FilterEditor editor = new FilterEditor(column, grid, texts, Clock.system(PARIS));
            editor.setId(column.name());
            view.getChildren().add(editor);
        }
        TestWindow.show(stage, view, 400, 500);
    }

    @Test
    void everyPartHasAName(FxRobot robot) {
        assertEquals("Filtrer la colonne Titre", field(robot, Column.TITLE).getAccessibleText());
        assertEquals("Opérateur\u00a0: Contient", operator(robot, Column.TITLE).getAccessibleText());
    }

    @Test
    void typingFiltersWithoutEnter(FxRobot robot) {
        robot.clickOn(field(robot, Column.TITLE)).write("été");

        screen.waitUntil(() -> condition(Column.TITLE, Operator.CONTAINS, "été").equals(filter()), "the filter");
        assertEquals("été", field(robot, Column.TITLE).getText());
    }

    @Test
    void escapeRestoresWhatIsApplied(FxRobot robot) {
        robot.clickOn(field(robot, Column.TITLE)).write("mot").type(KeyCode.ENTER);
        robot.write("s").type(KeyCode.ESCAPE);

        assertEquals("mot", field(robot, Column.TITLE).getText());
        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "mot"), filter());
    }

    @Test
    void theMagnifierOpensTheOperatorsOfText(FxRobot robot) {
        robot.clickOn(operator(robot, Column.TITLE));

        assertEquals(List.of("Contient", "Ne contient pas", "Commence par", "Termine par", "Egale", "Différent de",
                "Réinitialiser"), menu());
        assertEquals(List.of("Contient"), ticked());
    }

    @Test
    void theMagnifierOpensTheOperatorsOfNumbersAndDates(FxRobot robot) {
        List<String> expected = List.of("=", "Différent de", "Plus petit", "Plus grand", "Plus petit ou égal",
                "Plus grand ou égal", "Entre", "Réinitialiser");
        robot.clickOn(operator(robot, Column.NUMBER));
        assertEquals(expected, menu());
        robot.type(KeyCode.ESCAPE).clickOn(operator(robot, Column.DATE));
        assertEquals(expected, menu());
    }

    @Test
    void aChosenOperatorShowsItsSymbolAndLeadsToTheEditor(FxRobot robot) {
        assertInstanceOf(FontIcon.class, operator(robot, Column.TITLE).getGraphic());
        robot.clickOn(operator(robot, Column.TITLE)).clickOn("Commence par");

        assertEquals("a…", assertInstanceOf(Labeled.class, operator(robot, Column.TITLE).getGraphic()).getText());
        assertTrue(field(robot, Column.TITLE).isFocused());
        robot.write("mot").type(KeyCode.ENTER);
        assertEquals(condition(Column.TITLE, Operator.STARTS_WITH, "mot"), filter());
    }

    @Test
    void theOperatorsOpenByTheKeyboard(FxRobot robot) {
        robot.clickOn(field(robot, Column.TITLE)).write("mot").type(KeyCode.F4);
        assertFalse(menu().isEmpty());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        screen.waitUntil(() -> condition(Column.TITLE, Operator.STARTS_WITH, "mot").equals(filter()), "the filter");

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(List.of("Commence par"), ticked());
        robot.type(KeyCode.UP, KeyCode.ENTER);
        screen.waitUntil(() -> filter() == null, "no filter");
        assertTrue(field(robot, Column.TITLE).isFocused());
    }

    @Test
    void anUnreadableNumberIsMarkedWithASentence(FxRobot robot) {
        robot.clickOn(field(robot, Column.NUMBER)).write("abc").type(KeyCode.ENTER);

        TextField field = field(robot, Column.NUMBER);
        assertTrue(field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger")));
        assertEquals(List.of("Un numéro n’a que des chiffres, par exemple 33."), Window.getWindows()
                .stream()
                .filter(Tooltip.class::isInstance)
                .map(tooltip -> ((Tooltip) tooltip).getText())
                .toList());
        assertEquals("Un numéro n’a que des chiffres, par exemple 33.", field.getAccessibleHelp());
    }

    @Test
    void betweenOpensTwoEditors(FxRobot robot) {
        robot.clickOn(operator(robot, Column.NUMBER)).clickOn("Entre");
        screen.waitFor("Début");
        assertTrue(screen.shows("Fin"));
        robot.write("5").type(KeyCode.TAB).write("9").type(KeyCode.ENTER);

        assertEquals(condition(Column.NUMBER, Operator.BETWEEN, "5", "9"), filter());
        screen.waitUntil(() -> !screen.shows("Début"), "the editors closed");
        assertTrue(screen.shows("5 – 9"));
    }

    @Test
    void betweenGoesOnFromTheValueThatIsThere(FxRobot robot) {
        robot.clickOn(field(robot, Column.NUMBER)).write("5").type(KeyCode.ENTER, KeyCode.F4, KeyCode.UP, KeyCode.UP);
        robot.type(KeyCode.ENTER);
        screen.waitFor("Fin");
        assertEquals("", field(robot, Column.NUMBER).getAccessibleHelp());
        robot.write("9").type(KeyCode.ENTER);

        assertEquals(condition(Column.NUMBER, Operator.BETWEEN, "5", "9"), filter());
    }

    @Test
    void aLabelIsChosenFromTheList(FxRobot robot) {
        robot.clickOn(field(robot, Column.STATE)).clickOn("En cours");
        assertEquals(condition(Column.STATE, Operator.EQUALS, "IN_PROGRESS"), filter());
        assertEquals("En cours", field(robot, Column.STATE).getText());

        robot.clickOn(field(robot, Column.STATE));
        assertEquals(List.of("En cours"), ticked());
        robot.clickOn("(Tous)");
        assertEquals(null, filter());
    }

    @Test
    void typingGoesOnWhileTheListIsOpen(FxRobot robot) {
        robot.clickOn(field(robot, Column.STATE)).write("en c");
        assertTrue(menu().isEmpty());

        screen.waitUntil(() -> condition(Column.STATE, Operator.CONTAINS, "en c").equals(filter()), "the filter");
    }

    @Test
    void aDayIsChosenFromTheCalendar(FxRobot robot) {
        robot.clickOn(field(robot, Column.DATE)).clickOn("Hier");
        assertEquals(condition(Column.DATE, Operator.EQUALS, "YESTERDAY"), filter());
        assertEquals("Hier", field(robot, Column.DATE).getText());

        LocalDate tenth = LocalDate.now(PARIS).withDayOfMonth(10);
        robot.clickOn(field(robot, Column.DATE));
        Node cell = robot.lookup(node -> node instanceof DateCell day && "10".equals(day.getText())).query();
        robot.clickOn(cell);
        assertEquals(condition(Column.DATE, Operator.EQUALS, tenth.toString()), filter());
    }

    @Test
    void theKeyboardGoesThroughTheCalendar(FxRobot robot) {
        LocalDate today = LocalDate.now(PARIS);
        robot.clickOn(field(robot, Column.DATE)).type(KeyCode.ESCAPE, KeyCode.DOWN);
        robot.type(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.ENTER);

        assertEquals(condition(Column.DATE, Operator.EQUALS,
                today.minusDays(1).minusWeeks(1).plusDays(2).minusMonths(1).toString()), filter());
        assertTrue(field(robot, Column.DATE).isFocused());
    }

    private static TextField field(FxRobot robot, Column column) {
        return robot.lookup("#" + column).lookup(".text-field").queryAs(TextField.class);
    }

    private static Button operator(FxRobot robot, Column column) {
        return robot.lookup("#" + column).lookup(".operator-button").queryButton();
    }

    private static List<String> menu() {
        return openItems().stream().map(MenuItem::getText).toList();
    }

    private static List<String> ticked() {
        return openItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    private static List<MenuItem> openItems() {
        return Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText() != null)
                .toList();
    }

    private @Nullable Filter filter() {
        return grid.queryProperty().get().filter();
    }

    private static Filter.Condition condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }
}
