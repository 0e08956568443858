package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.client.WindowTest;

@WindowTest
@Tag("display")
class GridHeadersTest extends HeadersOnScreen {
    @Start
    void start(Stage stage) {
        show(stage);
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
    void headersChangePlacesByDrag() {
        drag(words(Column.DATE), right(title(Column.PRIORITY)));
        answered();

        assertEquals(List.of("NUMBER", "TITLE", "PRIORITY", "DATE", "STATE", "FIRST_MESSAGE"), shown());
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
}
