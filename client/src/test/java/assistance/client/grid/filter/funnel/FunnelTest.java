package assistance.client.grid.filter.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.FakeValues;
import assistance.client.ui.Background;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class FunnelTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final FakeValues client = new FakeValues();
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel grid = new TicketGridModel(client, Background.threads(),
            new Failures(texts), ZoneId.of("Europe/Paris"));
    private final Screen screen = new Screen(new FxRobot());
    @SuppressWarnings("NullAway.Init")
    private Funnel contracts;
    @SuppressWarnings("NullAway.Init")
    private Funnel dates;

    @Start
    void start(Stage stage) {
        contracts = new Funnel(Column.CONTRACT, grid, texts);
        dates = new Funnel(Column.DATE, grid, texts);
        VBox window = new VBox(contracts, dates);
        Stylesheets.add(window, "grid");
        TestWindow.show(stage, window, 600, 500);
        client.values = List.of(value("Documents", 5), value("Gestion", 7), value("Production", 1),
                new ColumnValues.Value("", "(aucune valeur)", 2));
    }

    @Test
    void appliesTheTickedValuesOnOkOnly(FxRobot robot) {
        open(robot, contracts);
        robot.clickOn("Gestion").clickOn("(aucune valeur)");
        assertNull(filter());
        robot.clickOn("OK");

        assertEquals(new Filter.Condition(Column.CONTRACT, Operator.IN, List.of("Gestion", "")), filter());
        assertTrue(contracts.getPseudoClassStates().contains(LIT));
        assertEquals("Filtrer par Contrat, filtre en place", contracts.getAccessibleText());
        assertFalse(dates.getPseudoClassStates().contains(LIT));
    }

    @Test
    void annulerAndEscDropWhatWasTicked(FxRobot robot) {
        open(robot, contracts);
        robot.clickOn("Gestion").clickOn("Annuler");
        open(robot, contracts);
        robot.clickOn("Gestion").type(KeyCode.ESCAPE);

        assertNull(filter());
        assertFalse(isOpen(robot));
    }

    @Test
    void theKeyboardDoesItAll(FxRobot robot) {
        open(robot, contracts);
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        assertEquals("Gestion, 7 tickets, coché", selectedCell(robot).getAccessibleText());
        robot.type(KeyCode.P, KeyCode.R, KeyCode.O, KeyCode.D);
        assertEquals("prod", robot.lookup("#funnel-search").queryAs(TextField.class).getText());
        screen.waitUntil(() -> values(robot).getExpandedItemCount() == 1, "only Production");
        assertFalse(robot.lookup("#funnel-all").query().isVisible());
        robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);

        assertEquals(new Filter.Condition(Column.CONTRACT, Operator.IN, List.of("Gestion", "Production")), filter());
        assertFalse(isOpen(robot));
    }

    @Test
    void theBoxOfAllShowsWhatPartIsTicked(FxRobot robot) {
        open(robot, contracts);
        CheckBox all = robot.lookup("#funnel-all").queryAs(CheckBox.class);
        robot.clickOn("Gestion");
        assertTrue(all.isIndeterminate());
        robot.clickOn(all);
        assertTrue(all.isSelected());
        assertFalse(all.isIndeterminate());
        robot.clickOn("Documents").clickOn("OK");

        assertEquals(new Filter.Condition(Column.CONTRACT, Operator.NOT_IN, List.of("Documents")), filter());
    }

    @Test
    void datesOpenByTheArrows(FxRobot robot) {
        client.values = List.of(value("2025-12-31", 1), value("2026-11-03", 2), value("2026-11-04", 3));
        open(robot, dates);
        robot.type(KeyCode.DOWN, KeyCode.RIGHT);
        screen.waitFor("novembre 2026");
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);

        assertEquals(new Filter.Condition(Column.DATE, Operator.EQUALS, List.of("2026-11-03")), filter());
    }

    @Test
    void aThousandValuesAreNoThousandCells(FxRobot robot) {
        LocalDate first = LocalDate.parse("2020-01-01");
        client.values = IntStream.range(0, 1000).mapToObj(i -> value(first.plusDays(i).toString(), i)).toList();
        open(robot, contracts);
        robot.type(KeyCode.END);
        screen.waitFor("2022-09-26");

        assertTrue(values(robot).lookupAll(".tree-cell").size() < 50);
    }

    @Test
    void aFailureOffersToTryAgain(FxRobot robot) {
        client.trouble = Trouble.unreachable();
        robot.clickOn(contracts);
        screen.waitFor("Réessayer");
        client.trouble = null;
        robot.clickOn("Réessayer");

        screen.waitFor("Gestion");
    }

    @Test
    void saysWhenThereIsNoValue(FxRobot robot) {
        client.values = List.of();
        robot.clickOn(contracts);

        screen.waitFor("Aucune valeur\u00a0: les autres filtres ne laissent aucun ticket.");
    }

    private void open(FxRobot robot, Funnel funnel) {
        robot.clickOn(funnel);
        screen.waitUntil(() -> robot.lookup("#funnel-all").tryQuery().map(Node::isVisible).orElse(false), "values");
    }

    private static TreeView<?> values(FxRobot robot) {
        return robot.lookup("#funnel-values").queryAs(TreeView.class);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#funnel-values").tryQuery().isPresent();
    }

    private static Node selectedCell(FxRobot robot) {
        return robot.lookup(".tree-cell:selected").query();
    }

    private @Nullable Filter filter() {
        return grid.queryProperty().get().filter();
    }

    private static ColumnValues.Value value(String label, long count) {
        return new ColumnValues.Value(label, label, count);
    }
}
