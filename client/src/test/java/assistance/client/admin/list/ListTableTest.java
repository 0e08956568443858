package assistance.client.admin.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.Named;
import assistance.api.Page;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class ListTableTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> asked = new ArrayList<>();
    private List<Named> rows = List.of(new Named(1, "Aube"), new Named(2, "Brume"), new Named(3, "Ciel"));
    private final Texts texts = new Texts(Locale.FRANCE);
    private final ListModel<Named> model = new ListModel<>(this::answer, Named::id, ListQuery.of("-name"),
            new Background(Runnable::run, Runnable::run), new Failures(texts));
    @SuppressWarnings("NullAway.Init")
    private ListTable<Named> table;

    @Start
    void start(Stage stage) {
        table = new ListTable<>("companies", model, List.of(ListColumn.words("name", 200, Named::name),
                ListColumn.number("tickets", 90, Named::id)), texts);
        TestWindow.show(stage, table, 400, 300);
        model.refresh();
    }

    @Test
    void beginsInTheOrderOfTheListAndShowsIt() {
        assertEquals(List.of("-name"), asked);
        assertEquals(SortType.DESCENDING, table.getSortOrder().getFirst().getSortType());
        assertEquals("Ciel", chosen());
    }

    @Test
    void asksForTheOtherOrderAndNeverForNone() {
        onScreen(() -> table.getColumns().getFirst().setSortType(SortType.ASCENDING));
        onScreen(() -> table.getSortOrder().clear());

        assertEquals(List.of("-name", "name"), asked);
        assertEquals(1, table.getSortOrder().size());
    }

    @Test
    void isOrderedByKeysOnTheHeads() {
        onScreen(table::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.UP).release(KeyCode.UP, KeyCode.CONTROL);
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER).push(KeyCode.SPACE).push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertEquals(List.of("-name", "tickets", "-tickets", "name"), asked);

        robot.push(KeyCode.DOWN);
        assertTrue(table.isFocused());
    }

    @Test
    void standsOnTheRowThatWasSavedWhereverItIs() {
        rows = List.of(new Named(1, "Aube"), new Named(4, "Azur"), new Named(3, "Ciel"));
        onScreen(() -> model.showSaved(new Named(4, "Azur")));
        assertEquals("Azur", chosen());

        onScreen(() -> model.selectedProperty().set(1));
        assertEquals("Aube", chosen());
    }

    private String chosen() {
        return table.chosen().orElseThrow().name();
    }

    private static void onScreen(Runnable step) {
        Platform.runLater(step);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Page<Named> answer(ListQuery query) {
        asked.add(query.sort());
        Comparator<Named> byName = Comparator.comparing(Named::name);
        List<Named> found = rows.stream()
                .sorted(query.sort().startsWith("-") ? byName.reversed() : byName)
                .toList();
        return new Page<>(found, 0, 1, found.size());
    }
}
