package assistance.client.grid.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.RelativeDate;
import assistance.client.ui.Texts;

class FilterWordsTest {
    private static final Filter CRITICAL = condition(Column.PRIORITY, Operator.EQUALS, "CRITICAL");
    private static final Filter OPEN = condition(Column.STATE, Operator.IN, "SUBMITTED", "IN_PROGRESS");
    private static final Filter TITLE = condition(Column.TITLE, Operator.CONTAINS, "l'export {0}");

    private final FilterWords words = new FilterWords(new Texts(Locale.FRANCE));
    private final FilterWords english = new FilterWords(new Texts(Locale.UK));

    @Test
    void saysAConditionAsTheGuideDoes() {
        assertEquals("[Priorité] Est égal à 'Critique/Bloquant'", words.whole(CRITICAL));
        assertEquals("[Titre] Contient 'l'export {0}'", words.whole(TITLE));
        assertEquals("[N°\u00a0ticket] Est plus petit ou égal à '33'",
                words.whole(condition(Column.NUMBER, Operator.LESS_OR_EQUAL, "33")));
    }

    @Test
    void saysListsInParentheses() {
        assertEquals("[Etat] Est parmi ('Soumis', 'En cours')", words.whole(OPEN));
        assertEquals("[Date] Entre ('01/11/2026', '30/11/2026')",
                words.whole(condition(Column.DATE, Operator.BETWEEN, "2026-11-01", "2026-11-30")));
    }

    @Test
    void joinsByEtAndOuWithInnerGroupsInParentheses() {
        assertEquals("[Priorité] Est égal à 'Critique/Bloquant' Et ([Etat] Est parmi ('Soumis', 'En cours') Ou "
                + "[Titre] Contient 'l'export {0}')",
                words.whole(group(GroupOperator.AND, CRITICAL, group(GroupOperator.OR, OPEN, TITLE))));
    }

    @Test
    void putsNonInFrontOfNegatedGroups() {
        assertEquals("Non ([Priorité] Est égal à 'Critique/Bloquant' Ou Non ([Titre] Contient 'l'export {0}'))",
                words.whole(group(GroupOperator.NOT_OR, CRITICAL, group(GroupOperator.NOT_AND, TITLE))));
    }

    @Test
    void leavesOutGroupsThatRestrictNothing() {
        Filter empty = group(GroupOperator.OR, group(GroupOperator.NOT_AND));

        assertEquals("", words.whole(empty));
        assertEquals("[Priorité] Est égal à 'Critique/Bloquant'",
                words.whole(group(GroupOperator.AND, empty, CRITICAL)));
    }

    @Test
    void saysMonthsYearsAndBlanks() {
        assertEquals("[Date] Est parmi ('2025', 'novembre 2026', '03/11/2026')",
                words.whole(condition(Column.DATE, Operator.IN, "2025", "2026-11", "2026-11-03")));
        assertEquals("[Attribué à] Est égal à '(aucune valeur)'",
                words.whole(condition(Column.ASSIGNEE, Operator.EQUALS, "")));
        assertEquals("[Attribué à] N’est pas vide", words.whole(condition(Column.ASSIGNEE, Operator.IS_NOT_BLANK)));
    }

    @Test
    void saysRelativeDatesWithoutAValue() {
        assertEquals("[Date] Est aujourd’hui", words.whole(condition(Column.DATE, Operator.EQUALS, "TODAY")));
        assertEquals("[Date] N’est pas dans les 7 derniers jours",
                words.whole(condition(Column.DATE, Operator.NOT_EQUALS, "LAST_7_DAYS")));
    }

    @Test
    void aPartOfALabelIsNoCode() {
        assertEquals("[Etat] Contient 'RESOLVED'", words.whole(condition(Column.STATE, Operator.CONTAINS, "RESOLVED")));
    }

    @Test
    void shortensLongLists() {
        Filter many = condition(Column.NUMBER, Operator.IN,
                IntStream.rangeClosed(1, 1000).mapToObj(Integer::toString).toArray(String[]::new));

        assertEquals("[N°\u00a0ticket] Est parmi ('1', '2', '3', '4', '5', … +995)", words.brief(many));
        assertEquals("[N°\u00a0ticket] Est parmi ('1', '2', '3'", words.whole(many).substring(0, 36));
        assertFalse(words.whole(many).contains("…"));
    }

    @Test
    void showsWhatItCannotReadAsItStands() {
        assertEquals("[Date] Est égal à '2026-13'", words.whole(condition(Column.DATE, Operator.EQUALS, "2026-13")));
        assertEquals("[Etat] Est égal à 'LOST'", words.whole(condition(Column.STATE, Operator.EQUALS, "LOST")));
    }

    @Test
    void speaksEnglish() {
        assertEquals("[Priority] Equals 'Critical/Blocking' And Not ([State] Is any of ('Submitted', 'In progress'))",
                english.whole(group(GroupOperator.AND, CRITICAL, group(GroupOperator.NOT_OR, OPEN))));
        assertEquals("[Date] Does not equal 'November 2026'",
                english.whole(condition(Column.DATE, Operator.NOT_EQUALS, "2026-11")));
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryOperator(Operator operator) {
        Filter some = condition(Column.NUMBER, operator, "1", "2");
        assertFalse(words.whole(some).contains(operator.name()));
        assertFalse(english.whole(some).contains(operator.name()));
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryRelativeDate(RelativeDate relative) {
        for (Operator operator : List.of(Operator.EQUALS, Operator.NOT_EQUALS)) {
            Filter some = condition(Column.DATE, operator, relative.name());
            assertFalse(words.whole(some).contains("'"));
            assertFalse(english.whole(some).contains("'"));
        }
    }

    private static Filter condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }

    private static Filter group(GroupOperator operator, Filter... filters) {
        return new Filter.Group(operator, List.of(filters));
    }
}
