package assistance.client.grid.filter.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;

class FilterEditorModelTest extends EditedFilter {
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
}
