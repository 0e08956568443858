package assistance.client.grid.filter.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.Comparison;
import assistance.client.grid.filter.FakeValues;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class FilterBuilderTest {
    private static final Filter TITLE = condition(Column.TITLE, Operator.CONTAINS, "export");

    private final FakeValues client = new FakeValues();
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel grid = new TicketGridModel(client, Background.threads(), new Failures(texts),
            ZoneId.of("Europe/Paris"));
    private final Screen screen = new Screen(new FxRobot());
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        TestWindow.show(stage, new StackPane(), 900, 700);
    }

    @Test
    void buildsAConditionByTheKeyboardAlone(FxRobot robot) {
        open(robot, null);
        addCondition(robot);
        choose(robot, ".builder-column", Column.TITLE);
        robot.type(KeyCode.TAB, KeyCode.TAB);
        robot.clickOn(".builder-value").write("export").type(KeyCode.ENTER);

        assertEquals(TITLE, filter());
        assertFalse(isOpen(robot));
    }

    @Test
    void okWaitsForWhatIsMissing(FxRobot robot) {
        open(robot, null);
        addCondition(robot);
        choose(robot, ".builder-column", Column.NUMBER);
        robot.clickOn("#builder-ok");
        assertTrue(screen.shows("Indiquez une valeur."));
        assertTrue(robot.lookup(".builder-value").query().isFocused());
        robot.write("33").clickOn("#builder-ok");

        assertEquals(condition(Column.NUMBER, Operator.EQUALS, "33"), filter());
    }

    @Test
    void annulerDropsAndAsksOnlyWhenSomethingChanged(FxRobot robot) {
        open(robot, TITLE);
        robot.clickOn("#builder-cancel");
        assertFalse(isOpen(robot));

        open(robot, TITLE);
        robot.clickOn(".builder-value").write("s");
        robot.clickOn("#builder-cancel");
        screen.waitFor("Abandonner vos modifications\u00a0?");
        robot.clickOn("Continuer");
        assertTrue(isOpen(robot));
        robot.clickOn("#builder-cancel");
        screen.waitFor("Abandonner");
        robot.clickOn("Abandonner");
        assertFalse(isOpen(robot));
        assertEquals(TITLE, filter());
    }

    @Test
    void groupsAreNestedAndRemovedLinesComeBack(FxRobot robot) {
        open(robot, new Filter.Group(GroupOperator.OR, List.of(TITLE, new Filter.Group(GroupOperator.NOT_AND,
                List.of(condition(Column.STATE, Operator.IN, "SUBMITTED", "RESOLVED"))))));
        assertTrue(screen.shows("Ou"));
        assertTrue(screen.shows("Non Et"));
        click(robot, "Retirer le groupe");
        assertFalse(screen.shows("Non Et"));
        robot.clickOn("Annuler le retrait");
        assertTrue(screen.shows("Non Et"));
        robot.clickOn("En cours").clickOn("#builder-ok");

        assertEquals(new Filter.Group(GroupOperator.OR, List.of(TITLE, new Filter.Group(GroupOperator.NOT_AND,
                List.of(condition(Column.STATE, Operator.IN, "SUBMITTED", "RESOLVED", "IN_PROGRESS"))))), filter());
    }

    @Test
    void aListTakesTypedValuesAndOffersThoseThereAre(FxRobot robot) {
        client.values = List.of(new ColumnValues.Value("MOULINS RÉUNIS", "MOULINS RÉUNIS", 3),
                new ColumnValues.Value("ATELIERS DU RHÔNE", "ATELIERS DU RHÔNE", 4));
        open(robot, condition(Column.COMPANY, Operator.IN, "VERGERS DU LAC"));
        robot.clickOn(".token-field > .text-field").write("moul");
        screen.waitUntil(() -> !client.asked.isEmpty(), "the question");
        screen.waitFor("MOULINS RÉUNIS");
        robot.clickOn("MOULINS RÉUNIS");
        robot.clickOn(".token-field > .text-field").write("Libre").type(KeyCode.ENTER);
        click(robot, "Retirer VERGERS DU LAC");
        robot.clickOn("#builder-ok");

        assertEquals(condition(Column.COMPANY, Operator.IN, "MOULINS RÉUNIS", "Libre"), filter());
    }

    @Test
    void enterKeepsWhatIsTypedWhateverIsOffered(FxRobot robot) {
        client.values = List.of(new ColumnValues.Value("MOULINS RÉUNIS", "MOULINS RÉUNIS", 3));
        open(robot, condition(Column.COMPANY, Operator.EQUALS, "x"));
        robot.doubleClickOn(".builder-value").write("moul");
        screen.waitFor("MOULINS RÉUNIS");
        robot.type(KeyCode.ENTER);
        screen.waitUntil(() -> !isOpen(robot), "the filter");

        assertEquals(condition(Column.COMPANY, Operator.EQUALS, "moul"), filter());
    }

    @Test
    void theOperatorIsShownAfterEveryChangeOfTheColumn(FxRobot robot) {
        open(robot, condition(Column.DATE, Operator.EQUALS, "2026-11"));
        choose(robot, ".builder-column", Column.NUMBER);
        screen.waitFor("Est égal à");
        choose(robot, ".builder-column", Column.TITLE);
        screen.waitFor("Contient");
        choose(robot, ".builder-column", Column.STATE);
        screen.waitFor("Est égal à");
    }

    @Test
    void relativeDatesNeedNoValue(FxRobot robot) {
        open(robot, condition(Column.DATE, Operator.EQUALS, "2026-11"));
        choose(robot, ".builder-comparison",
                Comparison.of(new Filter.Condition(Column.DATE, Operator.EQUALS, List.of("THIS_WEEK"))));
        assertTrue(robot.lookup(".builder-value").tryQuery().isEmpty());
        robot.clickOn("#builder-ok");

        assertEquals(condition(Column.DATE, Operator.EQUALS, "THIS_WEEK"), filter());
    }

    @Test
    void okAppliesAFilterThatWasOff(FxRobot robot) {
        grid.filter(TITLE);
        robot.interact(() -> grid.change(query -> query.withFilter(TITLE, false)));
        open(robot);
        robot.clickOn("#builder-ok");

        assertEquals(TITLE, filter());
        assertEquals(true, grid.queryProperty().get().filterEnabled());
    }

    @Test
    void itsEditorsChangeNothingByThemselves(FxRobot robot) {
        RandomFilters random = new RandomFilters(7);
        for (int i = 0; i < 40; i++) {
            Filter filter = random.filter();
            robot.interact(() -> {
                grid.filter(filter);
                show();
            });
            robot.interact(() -> button(robot, "#builder-ok").fire());

            assertFalse(isOpen(robot));
            assertEquals(filter, filter());
        }
    }

    private void open(FxRobot robot, @Nullable Filter filter) {
        robot.interact(() -> grid.filter(filter));
        open(robot);
    }

    private void open(FxRobot robot) {
        robot.interact(this::show);
        screen.waitUntil(() -> isOpen(robot), "the dialog");
    }

    private void show() {
        new FilterBuilder(grid, List.of(Column.values()), texts, Clock.systemUTC(), stage).show();
    }

    private void addCondition(FxRobot robot) {
        robot.clickOn(".builder-add");
        screen.waitFor("Ajouter une condition");
        robot.clickOn("Ajouter une condition");
        screen.waitUntil(() -> robot.lookup(".builder-column").tryQuery().isPresent(), "the line");
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.interact(() -> ((ComboBox<T>) robot.lookup(box).query()).setValue(value));
    }

    /// What was just made has no place yet.
    private void click(FxRobot robot, String spoken) {
        Button button = robot.lookup(node -> node instanceof Button && spoken.equals(node.getAccessibleText())).query();
        screen.waitUntil(() -> button.getWidth() > 0, spoken);
        robot.clickOn(button);
    }

    private static Button button(FxRobot robot, String query) {
        return robot.lookup(query).queryButton();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".filter-builder").tryQuery().isPresent();
    }

    private @Nullable Filter filter() {
        return grid.queryProperty().get().filter();
    }

    private static Filter condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }
}
