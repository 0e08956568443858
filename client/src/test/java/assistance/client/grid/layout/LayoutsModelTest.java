package assistance.client.grid.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.MapProperty;
import javafx.beans.property.SimpleMapProperty;
import javafx.collections.FXCollections;

import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GridLayout;
import assistance.api.Operator;
import assistance.api.SavedLayout;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.grid.FakeGridClient;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class LayoutsModelTest {
    private static final Filter CRITICAL = new Filter.Condition(Column.PRIORITY, Operator.EQUALS, List.of("CRITICAL"));

    private final Texts texts = new Texts(Locale.FRANCE);
    private final FakeGridClient tickets = new FakeGridClient(45);
    private final FakeLayoutClient client = new FakeLayoutClient();
    private final MapProperty<Column, Integer> widths = new SimpleMapProperty<>(
            FXCollections.observableMap(new EnumMap<>(Column.class)));
    private final List<Runnable> waiting = new ArrayList<>();
    private Background background = new Background(Runnable::run, Runnable::run);
    private final TicketGridModel grid = new TicketGridModel(tickets, new Background(Runnable::run, Runnable::run),
            new Failures(texts), ZoneId.of("Europe/Paris"));

    @Test
    void theFirstSearchOfAViewAlreadyHasItsDefaultLayout() {
        client.with(TicketView.OPEN, saved("", true, 20));
        LayoutsModel model = model();
        model.refresh();

        assertEquals(1, tickets.queries.size());
        assertEquals(CRITICAL, tickets.queries.getFirst().filter());
        assertEquals(20, tickets.queries.getFirst().pageSize());
        assertEquals(Map.of(Column.TITLE, 300), widths.get());
        assertEquals("", model.layoutsProperty().get().inUse());
    }

    @Test
    void theSessionsViewAndDaysGoBeforeTheLayouts() {
        client.with(TicketView.OPEN, saved("", true, 20));
        model().refresh();

        TicketQuery asked = tickets.queries.getFirst();
        assertEquals(TicketView.OPEN, asked.view());
        assertEquals("Europe/Paris", asked.zone());
        assertEquals(0, asked.page());
    }

    @Test
    void aViewStartsWithItsLayoutOnlyOnce() {
        client.with(TicketView.OPEN, saved("", true, 20));
        LayoutsModel model = model();
        model.refresh();
        grid.filter(null);
        grid.choose(TicketView.ALL);
        model.refresh();
        grid.choose(TicketView.OPEN);
        model.refresh();

        assertNull(tickets.queries.getLast().filter());
        assertEquals(List.of("list OPEN", "list ALL"), client.calls);
    }

    @Test
    void aViewLeftBeforeItsLayoutCameStartsWithItLater() {
        client.with(TicketView.OPEN, saved("", true, 20));
        LayoutsModel model = slowModel();
        model.refresh();
        grid.choose(TicketView.ALL);
        model.refresh();
        waiting.forEach(Runnable::run);
        assertEquals(1, tickets.queries.size());

        grid.choose(TicketView.OPEN);
        model.refresh();
        assertEquals(CRITICAL, tickets.queries.getLast().filter());
    }

    @Test
    void whatTheUserTypedMeanwhileGoesBeforeTheLayout() {
        client.with(TicketView.OPEN, saved("", true, 20));
        LayoutsModel model = slowModel();
        model.refresh();
        grid.change(query -> query.withSearch("titre"));
        waiting.forEach(Runnable::run);

        assertEquals("titre", grid.queryProperty().get().search());
        assertNull(grid.queryProperty().get().filter());
    }

    @Test
    void aViewWhoseLayoutsCannotBeReadStartsWithoutThem() {
        client.trouble = Trouble.unreachable();
        LayoutsModel model = model();
        model.refresh();

        assertEquals(TicketGridModel.Content.TICKETS, grid.contentProperty().get());
        assertTrue(notice(model).sentence().startsWith("Vos filtres sauvegardés n’ont pas été lus"));
        assertTrue(notice(model).trouble());
    }

    @Test
    void aSecondTryAfterATotalFailureStartsWithTheLayout() {
        client.with(TicketView.OPEN, saved("", true, 20));
        client.trouble = Trouble.unreachable();
        tickets.trouble = Trouble.unreachable();
        LayoutsModel model = model();
        model.refresh();
        client.trouble = null;
        tickets.trouble = null;
        model.refresh();

        assertEquals(CRITICAL, grid.queryProperty().get().filter());
        assertEquals(TicketGridModel.Content.TICKETS, grid.contentProperty().get());
    }

    @Test
    void savesTheWholeArrangementButThePage() {
        LayoutsModel model = model();
        model.refresh();
        grid.filter(CRITICAL);
        grid.change(query -> query.withSort(List.of(new Sort(Column.TITLE, false))));
        widths.put(Column.STATE, 99);
        grid.turnTo(3);
        model.save();

        SavedLayout kept = client.layouts(TicketView.OPEN).layouts().getFirst();
        assertEquals(CRITICAL, kept.layout().query().filter());
        assertEquals(List.of(new Sort(Column.TITLE, false)), kept.layout().query().sort());
        assertEquals(0, kept.layout().query().page());
        assertEquals(List.of(new GridLayout.Width(Column.STATE, 99)), kept.layout().widths());
        assertFalse(notice(model).trouble());
        assertEquals("", model.layoutsProperty().get().inUse());
    }

    @Test
    void savingUnderATakenNameReplacesAndKeepsTheDefault() {
        client.with(TicketView.OPEN, saved("Été", true, 20));
        LayoutsModel model = model();
        model.refresh();
        grid.filter(null);
        model.saveAs("été");

        List<SavedLayout> kept = client.layouts(TicketView.OPEN).layouts();
        assertEquals(List.of("été"), kept.stream().map(SavedLayout::name).toList());
        assertTrue(kept.getFirst().isDefault());
        assertNull(kept.getFirst().layout().query().filter());
    }

    @Test
    void pickingSetsTheGridAndTicksTheLayout() {
        SavedLayout critical = saved("Critiques", false, 50);
        client.with(TicketView.OPEN, critical);
        LayoutsModel model = model();
        model.refresh();
        assertNull(grid.queryProperty().get().filter());
        model.pick(critical);

        assertEquals(CRITICAL, grid.queryProperty().get().filter());
        assertEquals(45, grid.lines().size());
        assertEquals("Critiques", model.layoutsProperty().get().inUse());

        model.reset();
        assertNull(grid.queryProperty().get().filter());
        assertTrue(widths.isEmpty());
        assertNull(model.layoutsProperty().get().inUse());
    }

    @Test
    void onlyOneLayoutIsTheDefault() {
        SavedLayout critical = saved("Critiques", false, 50);
        client.with(TicketView.OPEN, saved("", true, 20)).with(TicketView.OPEN, critical);
        LayoutsModel model = model();
        model.refresh();
        model.setDefault(critical, true);

        assertEquals(List.of("Critiques"),
                model.layoutsProperty()
                        .get()
                        .layouts()
                        .stream()
                        .filter(SavedLayout::isDefault)
                        .map(SavedLayout::name)
                        .toList());
    }

    @Test
    void renamingKeepsWhatIsSaved() {
        SavedLayout critical = saved("Critiques", true, 50);
        client.with(TicketView.OPEN, critical);
        LayoutsModel model = model();
        model.refresh();
        grid.filter(null);
        model.rename(critical, "Bloquants");

        assertEquals(List.of(saved("Bloquants", true, 50)), model.layoutsProperty().get().layouts());
        assertEquals("save OPEN Critiques", client.calls.getLast());
    }

    @Test
    void aDeletedLayoutCanBeBroughtBack() {
        SavedLayout critical = saved("Critiques", true, 50);
        client.with(TicketView.OPEN, critical);
        LayoutsModel model = model();
        model.refresh();
        model.delete(critical);
        assertEquals(List.of(), model.layoutsProperty().get().layouts());
        assertNull(model.layoutsProperty().get().inUse());

        Objects.requireNonNull(notice(model).way()).action().run();
        assertEquals(List.of(critical), client.layouts(TicketView.OPEN).layouts());
        assertEquals(List.of(critical), model.layoutsProperty().get().layouts());
    }

    @Test
    void aFailedSaveSaysSoAndCanBeTriedAgain() {
        LayoutsModel model = model();
        model.refresh();
        client.trouble = Trouble.refused(409, "Vous avez déjà 100 filtres sauvegardés.");
        model.saveAs("Critiques");
        assertTrue(notice(model).sentence().contains("déjà 100 filtres"));

        client.trouble = null;
        Objects.requireNonNull(notice(model).way()).action().run();
        assertEquals(List.of("Critiques"), names(model));
    }

    @Test
    void aSaveWhileTheOthersAreUnknownFindsThem() {
        client.with(TicketView.OPEN, saved("Critiques", false, 50));
        client.trouble = Trouble.unreachable();
        LayoutsModel model = model();
        model.refresh();
        client.trouble = null;
        model.save();

        assertEquals(List.of("", "Critiques"), names(model));
    }

    @Test
    void eachViewKeepsTheWidthsOfItsColumns() {
        LayoutsModel model = model();
        model.refresh();
        widths.put(Column.STATE, 99);
        grid.choose(TicketView.ALL);
        assertTrue(widths.isEmpty());
        grid.choose(TicketView.OPEN);

        assertEquals(Map.of(Column.STATE, 99), widths.get());
    }

    private LayoutsModel model() {
        return new LayoutsModel(client, grid, widths, background, texts);
    }

    private LayoutsModel slowModel() {
        background = new Background(Runnable::run, waiting::add);
        return model();
    }

    private static List<String> names(LayoutsModel model) {
        return model.layoutsProperty().get().layouts().stream().map(SavedLayout::name).toList();
    }

    private static LayoutNotice notice(LayoutsModel model) {
        return Objects.requireNonNull(model.noticeProperty().get());
    }

    /// A layout of another view and another country's days.
    private static SavedLayout saved(String name, boolean isDefault, int pageSize) {
        TicketQuery query = new TicketQuery(TicketView.ALL, null, CRITICAL, true, List.of(), List.of(), List.of(),
                List.of(), 7, pageSize, "America/New_York");
        return new SavedLayout(name, isDefault,
                new GridLayout(query, List.of(new GridLayout.Width(Column.TITLE, 300))));
    }
}
