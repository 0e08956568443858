package assistance.client.grid.filter.row;

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
import assistance.client.connection.Failures;
import assistance.client.grid.FakeGridClient;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class FilterEditorModelTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Filter.Condition STATE = condition(Column.STATE, Operator.EQUALS, "SUBMITTED");

    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel grid = new TicketGridModel(new FakeGridClient(3),
            new Background(Runnable::run, Runnable::run), new Failures(texts), PARIS);
    private Runnable afterPause = () -> {};
    private FilterEditorModel model = editor(Column.TITLE);

    @Test
    void appliesWhatWasTypedOnceTypingPauses() {
        type("  mot ");
        assertNull(filter());

        afterPause.run();
        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "mot"), filter());
    }

    @Test
    void appliesAtOnceOnEnterAndOnLeaving() {
        type("mot");
        model.apply();
        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "mot"), filter());

        type("autre");
        model.leave();
        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "autre"), filter());
    }

    @Test
    void anEmptiedEditorRemovesItsConditionOnly() {
        grid.filter(new Filter.Group(GroupOperator.AND,
                List.of(STATE, condition(Column.TITLE, Operator.CONTAINS, "mot"))));
        type(" ");
        afterPause.run();

        assertEquals(STATE, filter());
    }

    @Test
    void anUntouchedEditorLeavesConditionsItCannotShow() {
        Filter either = condition(Column.TITLE, Operator.IN, "a", "b");
        grid.filter(either);
        model.enter();
        model.leave();
        model.reset();
        type("x");
        type("");
        afterPause.run();

        assertEquals(either, filter());
    }

    @Test
    void replacesWhatItCannotShowByWhatIsTyped() {
        grid.filter(new Filter.Group(GroupOperator.AND, List.of(condition(Column.TITLE, Operator.CONTAINS, "a"),
                condition(Column.TITLE, Operator.CONTAINS, "b"))));
        assertEquals("", text());
        type("c");
        model.apply();

        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "c"), filter());
    }

    @Test
    void anotherOperatorAppliesToTheValueThatIsThere() {
        model.choose(Operator.STARTS_WITH);
        assertNull(filter());
        type("mot");
        afterPause.run();
        assertEquals(condition(Column.TITLE, Operator.STARTS_WITH, "mot"), filter());

        model.choose(Operator.NOT_CONTAINS);
        assertEquals(condition(Column.TITLE, Operator.NOT_CONTAINS, "mot"), filter());
    }

    @Test
    void anotherOperatorForATextJustDeletedRemovesTheCondition() {
        type("mot");
        model.apply();
        type("");
        model.choose(Operator.STARTS_WITH);

        assertNull(filter());
        assertEquals(Operator.STARTS_WITH, model.operatorProperty().get());
    }

    @Test
    void aResetReturnsToTheFirstOperatorWithoutAValue() {
        model.choose(Operator.ENDS_WITH);
        type("mot");
        model.apply();
        model.reset();

        assertNull(filter());
        assertEquals(Operator.CONTAINS, model.operatorProperty().get());
        assertEquals("", text());
    }

    @Test
    void showsTheConditionThatAnotherEditorMade() {
        grid.filter(condition(Column.TITLE, Operator.ENDS_WITH, "mot"));
        assertEquals("mot", text());
        assertEquals(Operator.ENDS_WITH, model.operatorProperty().get());

        grid.filter(STATE);
        assertEquals("", text());
        assertEquals(Operator.CONTAINS, model.operatorProperty().get());
    }

    @Test
    void keepsAnOperatorChosenButNotUsedYetWhileOtherColumnsChange() {
        model.choose(Operator.ENDS_WITH);
        grid.filter(STATE);

        assertEquals(Operator.ENDS_WITH, model.operatorProperty().get());
    }

    @Test
    void neverReplacesWhatIsBeingTyped() {
        model.enter();
        type("mo");
        grid.filter(condition(Column.TITLE, Operator.EQUALS, "autre"));
        assertEquals("mo", text());

        type("mot");
        afterPause.run();
        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "mot"), filter());
    }

    @Test
    void appliesTheSameTextAgainAfterItsConditionWasRemovedElsewhere() {
        model.enter();
        type("mot");
        afterPause.run();
        type("mots");
        grid.filter(null);
        type("mot");
        afterPause.run();

        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "mot"), filter());
    }

    @Test
    void givesUpWhatIsNotAppliedYet() {
        type("mot");
        model.apply();
        type("autre");
        assertTrue(model.restore());
        assertEquals("mot", text());

        afterPause.run();
        assertEquals(condition(Column.TITLE, Operator.CONTAINS, "mot"), filter());
        assertFalse(model.restore());
    }

    @Test
    void anUnreadableNumberIsMarkedAndChangesNothing() {
        model = editor(Column.NUMBER);
        type("33");
        model.apply();
        type("3e");
        afterPause.run();

        assertEquals("Un numéro n’a que des chiffres, par exemple 33.", model.errorProperty().get());
        assertEquals(condition(Column.NUMBER, Operator.EQUALS, "33"), filter());
        type("3");
        assertEquals("", model.errorProperty().get());
    }

    @Test
    void removingTheWholeFilterAlsoClearsWhatWasUnreadable() {
        model = editor(Column.NUMBER);
        grid.filter(STATE);
        model.enter();
        type("x");
        model.leave();
        grid.filter(null);

        assertEquals("", text());
        assertEquals("", model.errorProperty().get());
    }

    @Test
    void halfADateWaitsForTheRestAndIsMarkedWhenLeft() {
        model = editor(Column.DATE);
        type("03/11/20");
        afterPause.run();
        assertEquals("", model.errorProperty().get());
        assertNull(filter());

        type("03/");
        model.leave();
        assertEquals("Saisissez une date entière, par exemple 03/11/2026.", model.errorProperty().get());
        assertNull(filter());
    }

    @Test
    void showsADateInFullOnceItIsLeft() {
        model = editor(Column.DATE);
        model.enter();
        type("3/1");
        model.leave();

        assertEquals("03/01/2026", text());
        assertEquals(condition(Column.DATE, Operator.EQUALS, "2026-01-03"), filter());
    }

    @Test
    void showsARelativeDateInWordsAndReadsThem() {
        model = editor(Column.DATE);
        grid.filter(condition(Column.DATE, Operator.EQUALS, "LAST_7_DAYS"));
        assertEquals("7 derniers jours", text());

        type("aujourd’hui");
        afterPause.run();
        assertEquals(condition(Column.DATE, Operator.EQUALS, "TODAY"), filter());
    }

    @Test
    void aRangeWaitsForBothEnds() {
        model = editor(Column.NUMBER);
        model.choose(Operator.BETWEEN);
        model.enter();
        type("5");
        afterPause.run();
        assertNull(filter());
        assertEquals("", model.errorProperty().get());

        model.lastProperty().set("9");
        afterPause.run();
        assertEquals(condition(Column.NUMBER, Operator.BETWEEN, "5", "9"), filter());
        model.lastProperty().set("");
        model.leave();
        assertEquals("Saisissez le début et la fin.", model.errorProperty().get());
        assertEquals(condition(Column.NUMBER, Operator.BETWEEN, "5", "9"), filter());

        type("");
        afterPause.run();
        assertNull(filter());
        assertEquals(Operator.BETWEEN, model.operatorProperty().get());
    }

    @Test
    void aRangeInTheWrongOrderIsMarked() {
        model = editor(Column.NUMBER);
        model.choose(Operator.BETWEEN);
        type("10");
        model.lastProperty().set("9");
        model.apply();

        assertEquals("Le début vient après la fin.", model.errorProperty().get());
        assertNull(filter());
    }

    @Test
    void aChosenLabelIsComparedAsAWhole() {
        model = editor(Column.STATE);
        model.pick("IN_PROGRESS");
        assertEquals(condition(Column.STATE, Operator.EQUALS, "IN_PROGRESS"), filter());
        assertEquals("En cours", text());

        model.choose(Operator.NOT_EQUALS);
        model.pick("RESOLVED");
        assertEquals(condition(Column.STATE, Operator.NOT_EQUALS, "RESOLVED"), filter());
    }

    @Test
    void aPartOfALabelIsTypedAndShown() {
        model = editor(Column.STATE);
        type("cours");
        afterPause.run();
        assertEquals(condition(Column.STATE, Operator.CONTAINS, "cours"), filter());

        grid.filter(condition(Column.STATE, Operator.STARTS_WITH, "sou"));
        assertEquals("sou", text());
        assertEquals(Operator.STARTS_WITH, model.operatorProperty().get());
    }

    @Test
    void aTypedLabelIsCompletedWhenOnlyOneFits() {
        model = editor(Column.PRIORITY);
        model.choose(Operator.EQUALS);
        type("crit");
        afterPause.run();
        assertNull(filter());
        model.leave();
        assertEquals(condition(Column.PRIORITY, Operator.EQUALS, "CRITICAL"), filter());
        assertEquals("Critique/Bloquant", text());

        type("urgent");
        model.apply();
        assertEquals("Choisissez une valeur de la liste.", model.errorProperty().get());
    }

    @Test
    void aBlankValueHasWords() {
        model = editor(Column.CONTRACT);
        grid.filter(condition(Column.CONTRACT, Operator.EQUALS, ""));
        assertEquals("(aucune valeur)", text());
    }

    private FilterEditorModel editor(Column column) {
        return new FilterEditorModel(column, grid, texts, step -> afterPause = step,
                Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), PARIS));
    }

    private void type(String words) {
        model.firstProperty().set(words);
    }

    private String text() {
        return model.firstProperty().get();
    }

    private @Nullable Filter filter() {
        return grid.queryProperty().get().filter();
    }

    private static Filter.Condition condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }
}
