package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.Filter;
import assistance.api.GridLayout;
import assistance.api.Operator;
import assistance.api.SavedLayout;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

/// What one does with the whole grid: save and set layouts, and export it.
@WindowTest
class GridToolbarTest {
    private static final Filter CRITICAL = new Filter.Condition(Column.PRIORITY, Operator.EQUALS, List.of("CRITICAL"));

    private final FakeGridClient client = new FakeGridClient(18);
    private final TicketGridModel model = new TicketGridModel(client, Background.threads(),
            new Failures(new Texts(Locale.FRANCE)), ZoneId.of("Europe/Paris"));
    private final CountDownLatch gate = new CountDownLatch(1);
    @SuppressWarnings("NullAway.Init")
    private TestGrid grid;
    @SuppressWarnings("NullAway.Init")
    private Stage window;
    private final Screen screen = new Screen(new FxRobot());

    @Start
    void start(Stage stage) {
        window = stage;
        grid = new TestGrid(model, new Navigator());
        grid.layoutClient.with(TicketView.OPEN, layout("Critiques du mois", false, CRITICAL));
        TestWindow.show(stage, (Parent) grid.view().node(), 980, 640);
    }

    @AfterEach
    void letExportsEnd() {
        gate.countDown();
    }

    @Test
    void theGridOpensAsTheUserSavedIt() {
        grid.layoutClient.with(TicketView.OPEN, layout("", true, CRITICAL));
        show();

        assertEquals(CRITICAL, model.queryProperty().get().filter());
        assertEquals(1, client.queries.size());
    }

    @Test
    void oneClickSavesTheGridAndSaysSo(FxRobot robot) {
        show();
        robot.interact(() -> model.change(query -> query.withSort(List.of(new Sort(Column.TITLE, false)))));
        robot.clickOn("Sauvegarder filtres");
        screen.waitUntil(() -> robot.lookup(".notice-card .label").tryQuery().isPresent(), "the notice");

        SavedLayout saved = grid.layoutClient.saved(TicketView.OPEN, "");
        assertEquals(List.of(new Sort(Column.TITLE, false)), saved.layout().query().sort());
        screen.waitUntil(() -> menu(robot).getItems().getFirst() instanceof RadioMenuItem item && item.isSelected()
                && "Filtres sauvegardés (par défaut)".equals(item.getText()), "the layout in use, ticked");
    }

    @Test
    void aLayoutIsPickedFromTheMenu(FxRobot robot) {
        show();
        openMenu(robot);
        robot.clickOn("Critiques du mois");

        screen.waitUntil(() -> CRITICAL.equals(model.queryProperty().get().filter()), "its filter");
        openMenu(robot);
        robot.clickOn("Réinitialiser la grille");
        screen.waitUntil(() -> model.queryProperty().get().filter() == null, "the standard grid");
    }

    @Test
    void aNameIsCheckedBesideItsField(FxRobot robot) {
        show();
        openMenu(robot);
        robot.clickOn("Enregistrer sous…");
        screen.waitUntil(() -> robot.lookup("#layout-name").tryQuery().isPresent(), "the dialog");
        robot.clickOn("#accept-name");
        assertTrue(error(robot).startsWith("Donnez un nom"), error(robot));

        robot.clickOn("#layout-name").write("critiques DU mois");
        assertTrue(error(robot).contains("existe déjà"), error(robot));
        assertEquals("Remplacer", robot.lookup("#accept-name").queryButton().getText());

        robot.write(" 2").clickOn("#accept-name");
        screen.waitUntil(() -> grid.layoutClient.names(TicketView.OPEN)
                .equals(List.of("Critiques du mois", "critiques DU mois 2")), "a second layout");
    }

    @Test
    void theLayoutInUseIsRenamedAndDeletedAndBroughtBack(FxRobot robot) {
        show();
        openMenu(robot);
        robot.clickOn("Critiques du mois");
        openMenu(robot);
        robot.clickOn("Renommer «\u00a0Critiques du mois\u00a0»…");
        robot.doubleClickOn("#layout-name").eraseText(30).write("Bloquants").clickOn("#accept-name");
        screen.waitUntil(() -> grid.layoutClient.names(TicketView.OPEN).equals(List.of("Bloquants")), "the new name");

        openMenu(robot);
        robot.clickOn("Supprimer «\u00a0Bloquants\u00a0»");
        screen.waitFor("Annuler");
        assertEquals(List.of(), grid.layoutClient.names(TicketView.OPEN));
        robot.clickOn("Annuler");
        screen.waitUntil(() -> grid.layoutClient.names(TicketView.OPEN).equals(List.of("Bloquants")), "it back again");
    }

    @Test
    void layoutsThatCannotBeReadDoNotHoldUpTheGrid() {
        grid.layoutClient.trouble = Trouble.unreachable();
        show();

        assertEquals(10, model.lines().size());
        screen.waitFor("Réessayer");
    }

    @Test
    void exportsWhatIsOnScreenAndOpensIt(FxRobot robot) {
        Path file = Path.of("/tmp/export.xlsx");
        grid.chosen = file;
        grid.source = (path, body, target, _) -> {
            assertEquals("/api/tickets/export", path);
            assertEquals(file, target);
            TicketQuery query = ((ExportTickets) body).query();
            assertEquals(List.of(Column.NUMBER, Column.TITLE), query.columns());
            hold();
        };
        show();
        robot.interact(() -> model.change(query -> query.withColumns(List.of(Column.NUMBER, Column.STATE, Column.TITLE))
                .withGroupBy(List.of(new Sort(Column.STATE, false)))));
        robot.clickOn("#export");
        screen.waitFor("Export de «\u00a0export.xlsx\u00a0»…");
        assertEquals(List.of("Tickets en cours 2026-11-24.xlsx"), grid.proposed);

        gate.countDown();
        screen.waitFor("«\u00a0export.xlsx\u00a0» est enregistré.");
        robot.clickOn("Ouvrir").clickOn("Afficher dans le dossier");
        assertEquals(List.of(file, Path.of("/tmp")), grid.opened);
    }

    @Test
    void aCancelledExportLeavesTheScreen(FxRobot robot) {
        grid.chosen = Path.of("/tmp/export.xlsx");
        grid.source = (_, _, _, _) -> hold();
        show();
        robot.clickOn("#export");
        screen.waitFor("Annuler");
        robot.clickOn("Annuler");

        screen.waitUntil(() -> robot.lookup(".export-cards .notice-card").tryQuery().isEmpty(), "no notice");
    }

    @Test
    void aNarrowWindowShowsTheToolsAsIconsWithTheirWordsUnderThePointer(FxRobot robot) {
        show();
        Labeled export = robot.lookup("#export").queryLabeled();
        assertTrue(screen.shows("Exporter"));
        assertNull(export.getTooltip());
        assertEquals("Exporter", export.getAccessibleText());

        robot.interact(() -> window.setWidth(700));
        screen.waitUntil(() -> export.getTooltip() != null, "the icons");
        assertEquals("Exporter", export.getTooltip().getText());
        assertTrue(export.getWidth() < 60, "the words take room");
        Node search = robot.lookup(".list-toolbar").queryAs(Parent.class).getChildrenUnmodifiable().getLast();
        assertTrue(search.getBoundsInParent().getMaxX() <= 700, "the toolbar is cut");
        // The window is that of the next test too, which sizes it by its own content.
        robot.interact(window::sizeToScene);
    }

    private void hold() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show() {
        Platform.runLater(grid.view()::shown);
        screen.waitUntil(() -> model.contentProperty().get() == TicketGridModel.Content.TICKETS, "the first answer");
        screen.waitFor("Titre du ticket 18");
    }

    private void openMenu(FxRobot robot) {
        robot.clickOn(robot.lookup("#save-layout").lookup(".arrow-button").<Node>query());
        screen.waitFor("Réinitialiser la grille");
    }

    private static SplitMenuButton menu(FxRobot robot) {
        return robot.lookup("#save-layout").queryAs(SplitMenuButton.class);
    }

    private static String error(FxRobot robot) {
        return Objects.requireNonNullElse(robot.lookup(".field-error").queryLabeled().getText(), "");
    }

    private static SavedLayout layout(String name, boolean isDefault, Filter filter) {
        return new SavedLayout(name, isDefault,
                new GridLayout(TicketQuery.of(TicketView.OPEN).withFilter(filter, true), List.of()));
    }
}
