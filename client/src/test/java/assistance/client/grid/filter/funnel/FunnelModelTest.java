package assistance.client.grid.filter.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.FakeValues;
import assistance.client.grid.filter.ValueWords;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class FunnelModelTest {
    private static final Filter TITLE = new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("export"));

    private final FakeValues client = new FakeValues();
    private final Texts texts = new Texts(Locale.FRANCE);
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final Failures failures = new Failures(texts);
    private final TicketGridModel grid = new TicketGridModel(client, background, failures, ZoneId.of("Europe/Paris"));

    @Test
    void beginsWithNothingTickedAndNoTickedValueIsNoCondition() {
        FunnelModel model = open(Column.CONTRACT, null, "Documents", "Gestion", "Production");

        assertEquals(FunnelModel.Tick.OFF, model.allTick());
        toggle(model, "Gestion");
        toggle(model, "Gestion");
        assertNull(applied(model));
    }

    @Test
    void oneTickedValueIsAnEquality() {
        FunnelModel model = open(Column.CONTRACT, null, "Documents", "Gestion", "Production");
        toggle(model, "Gestion");

        assertEquals(FunnelModel.Tick.SOME, model.allTick());
        assertEquals(condition(Column.CONTRACT, Operator.EQUALS, "Gestion"), applied(model));
    }

    @Test
    void severalAreAListAndMostAreAListOfTheOthers() {
        FunnelModel model = open(Column.CONTRACT, null, "a", "b", "c", "d", "e");
        toggle(model, "a");
        toggle(model, "c");
        assertEquals(condition(Column.CONTRACT, Operator.IN, "a", "c"), applied(model));

        toggle(model, "d");
        toggle(model, "e");
        assertEquals(condition(Column.CONTRACT, Operator.NOT_IN, "b"), applied(model));
    }

    @Test
    void allTickedRestrictsNothing() {
        FunnelModel model = open(Column.CONTRACT, condition(Column.CONTRACT, Operator.EQUALS, "a"), "a", "b");
        model.toggleAll();
        assertEquals(FunnelModel.Tick.ON, model.allTick());
        assertNull(applied(model));

        toggle(model, "b");
        assertEquals(condition(Column.CONTRACT, Operator.EQUALS, "a"), applied(model));
        toggle(model, "b");
        assertNull(applied(model));
    }

    @Test
    void showsTheConditionThatStands() {
        assertEquals(List.of("A"), ticked(open(Column.CONTRACT, condition(Column.CONTRACT, Operator.EQUALS, "a"),
                "A", "B", "")));
        assertEquals(List.of("B", ""), ticked(open(Column.CONTRACT,
                condition(Column.CONTRACT, Operator.NOT_IN, "a"), "A", "B", "")));
        assertEquals(List.of(""), ticked(open(Column.CONTRACT, condition(Column.CONTRACT, Operator.IS_BLANK),
                "A", "B", "")));
        assertEquals(List.of("A", "B"), ticked(open(Column.CONTRACT,
                condition(Column.CONTRACT, Operator.IS_NOT_BLANK), "A", "B", "")));
    }

    @Test
    void showsNothingTickedForWhatIsNoListOfValues() {
        assertEquals(List.of(), ticked(open(Column.TITLE, TITLE, "export", "autre")));
        Filter two = new Filter.Group(GroupOperator.AND, List.of(TITLE,
                condition(Column.TITLE, Operator.EQUALS, "export")));
        assertEquals(List.of(), ticked(open(Column.TITLE, two, "export", "autre")));
    }

    @Test
    void anUntouchedFunnelLeavesTheFilterAlone() {
        FunnelModel model = open(Column.TITLE, TITLE, "export", "autre");

        assertTrue(model.apply());
        assertEquals(TITLE, grid.queryProperty().get().filter());
    }

    @Test
    void keepsTheOtherConditionsAndTicksTheFilterAgain() {
        FunnelModel model = open(Column.STATE, TITLE, "SUBMITTED", "RESOLVED");
        grid.change(query -> query.withFilter(query.filter(), false));
        toggle(model, "SUBMITTED");
        model.apply();

        assertEquals(new Filter.Group(GroupOperator.AND, List.of(TITLE,
                condition(Column.STATE, Operator.EQUALS, "SUBMITTED"))), grid.queryProperty().get().filter());
        assertEquals(true, grid.queryProperty().get().filterEnabled());
    }

    @Test
    void keepsTickedValuesThatTheOtherFiltersHide() {
        FunnelModel model = open(Column.CONTRACT, condition(Column.CONTRACT, Operator.IN, "hidden", "a"),
                "a", "b", "c", "d");
        toggle(model, "b");

        assertEquals(condition(Column.CONTRACT, Operator.IN, "a", "b", "hidden"), applied(model));
    }

    @Test
    void searchesHereWhenAllValuesAreHere() {
        FunnelModel model = open(Column.COMPANY, null, "ATELIERS DU RHÔNE", "MOULINS RÉUNIS");
        model.search(" rhone ");

        assertEquals(List.of("ATELIERS DU RHÔNE"), shown(model));
        assertEquals(1, client.asked.size());
        model.search("rien");
        assertEquals(FunnelModel.Content.NONE, model.contentProperty().get());
        model.search("");
        assertEquals(2, shown(model).size());
    }

    @Test
    void searchesOnTheServerWhenThereAreMoreAndThoseOutOfSightAreNotTicked() {
        client.limit = 2;
        FunnelModel model = open(Column.TITLE, null, "a", "b", "c", "d");
        model.search("d");
        assertEquals(List.of("d"), shown(model));
        assertEquals("d", client.asked.getLast().search());
        toggle(model, "d");
        model.search("");
        toggle(model, "a");
        toggle(model, "b");

        assertEquals(FunnelModel.Tick.SOME, model.allTick());
        assertEquals(condition(Column.TITLE, Operator.IN, "a", "b", "d"), applied(model));
    }

    @Test
    void fromAllTickedThoseOutOfSightStayTicked() {
        client.limit = 2;
        FunnelModel model = open(Column.TITLE, null, "a", "b", "c", "d");
        model.toggleAll();
        toggle(model, "b");
        assertEquals(condition(Column.TITLE, Operator.NOT_IN, "b"), applied(model));

        toggle(model, "b");
        assertNull(applied(model));
    }

    @Test
    void refusesMoreValuesThanAConditionTakes() {
        client.limit = 600;
        FunnelModel model = open(Column.NUMBER, null,
                IntStream.rangeClosed(1000, 2999).mapToObj(Integer::toString).toArray(String[]::new));
        model.shownProperty().get().forEach(model::toggle);
        model.search("2");
        model.shownProperty()
                .get()
                .stream()
                .filter(value -> model.tick(value) == FunnelModel.Tick.OFF)
                .forEach(model::toggle);

        assertFalse(model.apply());
        assertNull(grid.queryProperty().get().filter());
    }

    @Test
    void anOutdatedAnswerNeverReplacesANewerOne() {
        client.limit = 1;
        List<Runnable> late = new ArrayList<>();
        Background slow = new Background(Runnable::run, late::add);
        TicketGridModel slowGrid = new TicketGridModel(client, slow, failures, ZoneId.of("Europe/Paris"));
        client.values = values("ab", "ac");
        FunnelModel model = new FunnelModel(Column.TITLE, slowGrid, new ValueWords(texts));
        model.load();
        late.removeFirst().run();
        model.search("ac");
        model.search("ab");
        late.removeLast().run();
        late.removeLast().run();

        assertEquals(List.of("ab"), shown(model));
    }

    @Test
    void aFailureCanBeTriedAgain() {
        client.trouble = Trouble.unreachable();
        FunnelModel model = open(Column.CONTRACT, null, "a");
        assertEquals(FunnelModel.Content.FAILED, model.contentProperty().get());
        assertFalse(model.failureProperty().get().isEmpty());

        client.trouble = null;
        model.load();
        assertEquals(List.of("a"), shown(model));
    }

    private FunnelModel open(Column column, @Nullable Filter filter, String... values) {
        client.values = values(values);
        grid.filter(filter);
        FunnelModel model = new FunnelModel(column, grid, new ValueWords(texts));
        model.load();
        return model;
    }

    private static List<ColumnValues.Value> values(String... values) {
        return Stream.of(values).map(value -> new ColumnValues.Value(value, value, 10)).toList();
    }

    private static void toggle(FunnelModel model, String value) {
        model.toggle(model.shownProperty()
                .get()
                .stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElseThrow());
    }

    private @Nullable Filter applied(FunnelModel model) {
        assertTrue(model.apply());
        return grid.queryProperty().get().filter();
    }

    private static List<String> shown(FunnelModel model) {
        return model.shownProperty().get().stream().map(FunnelValue::value).toList();
    }

    private static List<String> ticked(FunnelModel model) {
        return model.shownProperty()
                .get()
                .stream()
                .filter(value -> model.tick(value) == FunnelModel.Tick.ON)
                .map(FunnelValue::value)
                .toList();
    }

    private static Filter condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }
}
