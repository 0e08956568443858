package assistance.client.grid.filter.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Operator;

/// What is read from numbers, dates, ranges and labels as they are typed.
class FilterEditorValuesTest extends EditedFilter {
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
}
