package assistance.client.grid.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.api.TicketView;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Background;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class FilterBarTest {
    private static final Filter CRITICAL = new Filter.Condition(Column.PRIORITY, Operator.EQUALS, List.of("CRITICAL"));
    private static final Filter TITLE = new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("export"));

    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel model = new TicketGridModel(new FakeValues(),
            new Background(Runnable::run, Runnable::run), new Failures(texts), ZoneId.of("Europe/Paris"));
    private final Screen screen = new Screen(new FxRobot());
    private int edited;

    @Start
    void start(Stage stage) {
        VBox window = new VBox(new FilterBar(model, texts, () -> edited++));
        Stylesheets.add(window, "grid");
        TestWindow.show(stage, window, 800, 200);
    }

    @Test
    void offersToCreateAFilterWhenThereIsNone(FxRobot robot) {
        assertFalse(robot.lookup("#filter-applied").query().isVisible());
        assertFalse(robot.lookup("#filter-remove").query().isVisible());
        robot.clickOn("Créer un filtre");

        assertEquals(1, edited);
    }

    @Test
    void saysTheFilterAndOpensTheBuilder(FxRobot robot) {
        filter(robot, CRITICAL);

        assertTrue(screen.shows("[Priorité] Est égal à 'Critique/Bloquant'"));
        assertEquals("Filtre\u00a0: [Priorité] Est égal à 'Critique/Bloquant'. Modifier",
                expression(robot).getAccessibleText());
        robot.clickOn(expression(robot).getGraphic());
        assertEquals(1, edited);
    }

    @Test
    void untickingKeepsTheFilterAndAnyChangeTicksItAgain(FxRobot robot) {
        filter(robot, CRITICAL);
        robot.clickOn("#filter-applied");
        assertEquals(CRITICAL, model.queryProperty().get().filter());
        assertEquals(false, model.queryProperty().get().filterEnabled());

        filter(robot, TITLE);
        assertTrue(robot.lookup("#filter-applied").queryAs(CheckBox.class).isSelected());
        assertEquals(true, model.queryProperty().get().filterEnabled());
    }

    @Test
    void aRemovedFilterCanBeBroughtBackAsItWas(FxRobot robot) {
        filter(robot, CRITICAL);
        robot.clickOn("#filter-applied");
        robot.clickOn("Supprimer");
        assertNull(model.queryProperty().get().filter());
        assertTrue(screen.shows("Créer un filtre"));

        robot.clickOn("Annuler la suppression");
        assertEquals(CRITICAL, model.queryProperty().get().filter());
        assertEquals(false, model.queryProperty().get().filterEnabled());
        assertFalse(robot.lookup("#filter-restore").query().isVisible());
    }

    @Test
    void aRemovedFilterIsForgottenInAnotherView(FxRobot robot) {
        filter(robot, CRITICAL);
        robot.clickOn("Supprimer");
        robot.interact(() -> model.choose(TicketView.ALL));

        assertFalse(robot.lookup("#filter-restore").query().isVisible());
    }

    @Test
    void theKeyboardReachesEveryPart(FxRobot robot) {
        filter(robot, CRITICAL);
        robot.interact(() -> robot.lookup("#filter-applied").query().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);

        assertEquals(1, edited);
        assertNull(model.queryProperty().get().filter());
        assertTrue(expression(robot).isFocused());
    }

    @Test
    void longWordsAreCutAndTheirTooltipIsWhole(FxRobot robot) {
        String title = "un titre assez long ".repeat(12).strip();
        filter(robot, new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of(title)));

        assertTrue(robot.lookup("#filter-remove").query().getLayoutX() < 800);
        assertTrue(expression(robot).getWidth() < 800);
        assertEquals("[Titre] Contient '" + title + "'", expression(robot).getTooltip().getText());
    }

    private void filter(FxRobot robot, Filter filter) {
        robot.interact(() -> model.filter(filter));
    }

    private static Button expression(FxRobot robot) {
        return robot.lookup("#filter-expression").queryButton();
    }
}
