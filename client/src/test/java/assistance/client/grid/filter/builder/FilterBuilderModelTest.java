package assistance.client.grid.filter.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.RelativeDate;
import assistance.client.grid.filter.Comparison;
import assistance.client.ui.Texts;

class FilterBuilderModelTest {
    private static final long SEED = 20261124;
    private static final int FILTERS = 3000;
    private static final Filter.Condition TITLE = condition(Column.TITLE, Operator.CONTAINS, "export");
    private static final Filter.Condition STATE = condition(Column.STATE, Operator.IN, "SUBMITTED", "RESOLVED");

    private final Texts texts = new Texts(Locale.FRANCE);

    @Test
    void anyFilterSurvivesOpeningAndOk() {
        RandomFilters random = new RandomFilters(SEED);
        for (int i = 0; i < FILTERS; i++) {
            Filter filter = random.filter();
            FilterBuilderModel model = open(filter);

            assertTrue(model.check(), filter::toString);
            assertFalse(model.isChanged(), filter::toString);
            assertEquals(filter, model.filter());
        }
    }

    @Test
    void aChangeElsewhereLeavesTheRestOfAnyFilterAsItWas() {
        RandomFilters random = new RandomFilters(SEED + 1);
        for (int i = 0; i < FILTERS; i++) {
            Filter filter = random.filter();
            FilterBuilderModel model = open(new Filter.Group(GroupOperator.AND, List.of(filter, TITLE)));
            model.root().operatorProperty().set(GroupOperator.NOT_OR);

            assertTrue(model.check(), filter::toString);
            assertEquals(new Filter.Group(GroupOperator.NOT_OR, List.of(filter, TITLE)), model.filter());
        }
    }

    @Test
    void whatIsEnteredAnewIsReadAsItIsShown() {
        RandomFilters random = new RandomFilters(SEED + 2);
        for (int i = 0; i < FILTERS; i++) {
            if (random.filter() instanceof Filter.Condition given && !given.values().contains("")
                    && given.values().stream().allMatch(value -> value.equals(value.strip()) && !value.contains("("))) {
                BuilderCondition shown = new BuilderCondition(given, texts, Clock.systemUTC());
                BuilderCondition typed = new BuilderCondition(given.column(), texts, Clock.systemUTC());
                typed.choose(shown.comparisonProperty().get());
                typed.firstProperty().set(shown.firstProperty().get());
                typed.lastProperty().set(shown.lastProperty().get());
                typed.several().setAll(shown.several());

                assertEquals(given, typed.filter());
            }
        }
    }

    @Test
    void buildsNestedGroups() {
        FilterBuilderModel model = open(null);
        model.addCondition(model.root());
        fill(model.root().members().getFirst(), Column.TITLE, Operator.CONTAINS, "export");
        model.addGroup(model.root());
        BuilderGroup inner = (BuilderGroup) model.root().members().getLast();
        inner.operatorProperty().set(GroupOperator.NOT_OR);
        fill(inner.members().getFirst(), Column.NUMBER, Operator.GREATER, "33");

        assertTrue(model.check());
        assertEquals(new Filter.Group(GroupOperator.AND, List.of(TITLE, new Filter.Group(GroupOperator.NOT_OR,
                List.of(condition(Column.NUMBER, Operator.GREATER, "33"))))), model.filter());
    }

    @Test
    void oneConditionNeedsNoGroup() {
        FilterBuilderModel model = open(null);
        model.addCondition(model.root());
        fill(model.root().members().getFirst(), Column.TITLE, Operator.CONTAINS, "export");
        assertEquals(TITLE, model.filter());

        model.remove(model.root(), model.root().members().getFirst());
        assertNull(model.filter());
    }

    @Test
    void anIncompleteConditionSaysWhatIsMissingOnceChecked() {
        FilterBuilderModel model = open(null);
        model.addCondition(model.root());
        BuilderCondition line = (BuilderCondition) model.root().members().getFirst();
        line.choose(Column.COMPANY);
        line.choose(Comparison.of(Operator.EQUALS));
        assertEquals("", line.errorProperty().get());

        assertFalse(model.check());
        assertEquals("Indiquez une valeur, ou choisissez «\u00a0Est vide\u00a0».", line.errorProperty().get());
        line.firstProperty().set("MOULINS");
        assertEquals("", line.errorProperty().get());
        assertTrue(model.check());
    }

    @Test
    void rangesMustBeWholeAndInOrder() {
        BuilderCondition line = new BuilderCondition(Column.DATE, texts, clock());
        line.choose(Comparison.of(Operator.BETWEEN));
        line.firstProperty().set("3/11");
        assertFalse(line.check());
        line.lastProperty().set("01/11/2026");
        assertEquals("Le début vient après la fin.", line.errorProperty().get());
        line.lastProperty().set("30/11/2026");

        assertTrue(line.check());
        assertEquals(condition(Column.DATE, Operator.BETWEEN, "2026-11-03", "2026-11-30"), line.filter());
    }

    @Test
    void relativeDatesAreComparisons() {
        BuilderCondition line = new BuilderCondition(Column.DATE, texts, clock());
        line.choose(new Comparison(Operator.EQUALS, RelativeDate.LAST_7_DAYS));

        assertTrue(line.check());
        assertEquals(condition(Column.DATE, Operator.EQUALS, "LAST_7_DAYS"), line.filter());
    }

    @Test
    void valuesStayWhereTheNextComparisonTakesThem() {
        BuilderCondition line = new BuilderCondition(TITLE, texts, clock());
        line.choose(Comparison.of(Operator.EQUALS));
        line.choose(Comparison.of(Operator.IN));
        assertEquals(List.of("export"), line.several());
        line.choose(Column.CONTRACT);
        assertEquals(condition(Column.CONTRACT, Operator.IN, "export"), line.filter());

        line.choose(Column.STATE);
        assertEquals(List.of(), line.several());
        assertEquals(Operator.EQUALS, line.comparisonProperty().get().operator());
    }

    @Test
    void codesAreNoPartsOfLabels() {
        BuilderCondition line = new BuilderCondition(condition(Column.STATE, Operator.EQUALS, "RESOLVED"), texts,
                clock());
        assertEquals("Traité", line.firstProperty().get());
        line.choose(Comparison.of(Operator.CONTAINS));
        assertEquals("", line.firstProperty().get());
    }

    @Test
    void refusesMoreConditionsAndLevelsThanAFilterHas() {
        FilterBuilderModel model = open(null);
        BuilderGroup group = model.root();
        for (int level = 2; level <= FilterBuilderModel.DEPTH; level++) {
            model.addGroup(group);
            group = (BuilderGroup) group.members().getLast();
        }
        model.addGroup(group);
        assertEquals(1, group.members().size());
        assertEquals("Un filtre a au plus 10 niveaux de groupes.", model.refusalProperty().get());

        for (int i = 1; i <= FilterBuilderModel.CONDITIONS + 1; i++) {
            model.addCondition(model.root());
        }
        assertEquals(FilterBuilderModel.CONDITIONS, model.root().conditions());
        assertEquals("Un filtre a au plus 200 conditions.", model.refusalProperty().get());
    }

    @Test
    void bringsRemovedLinesBackOneByOne() {
        FilterBuilderModel model = open(new Filter.Group(GroupOperator.OR, List.of(TITLE, new Filter.Group(
                GroupOperator.AND, List.of(STATE)))));
        BuilderGroup inner = (BuilderGroup) model.root().members().getLast();
        model.remove(inner, inner.members().getFirst());
        model.remove(model.root(), model.root().members().getFirst());
        model.remove(model.root(), inner);
        assertNull(model.filter());

        model.undo();
        model.undo();
        assertEquals(new Filter.Group(GroupOperator.OR, List.of(TITLE)), model.filter());
        model.undo();
        assertFalse(model.isChanged());
        assertFalse(model.undoableProperty().get());
    }

    private FilterBuilderModel open(@Nullable Filter filter) {
        return new FilterBuilderModel(filter, List.of(Column.values()), texts, clock());
    }

    private static void fill(BuilderNode node, Column column, Operator operator, String text) {
        BuilderCondition line = (BuilderCondition) node;
        line.choose(column);
        line.choose(Comparison.of(operator));
        line.firstProperty().set(text);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneId.of("Europe/Paris"));
    }

    private static Filter.Condition condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }
}
