package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.client.WindowTest;

/// Groups by the panel above the headers.
@WindowTest
@Tag("display")
class GridGroupingTest extends HeadersOnScreen {
    @Start
    void start(Stage stage) {
        show(stage);
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
}
