package assistance.client.grid.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;

class FiltersTest {
    private static final Filter.Condition TITLE = new Filter.Condition(Column.TITLE, Operator.CONTAINS,
            List.of("mot"));
    private static final Filter.Condition OTHER_TITLE = new Filter.Condition(Column.TITLE, Operator.STARTS_WITH,
            List.of("a"));
    private static final Filter.Condition STATE = new Filter.Condition(Column.STATE, Operator.EQUALS,
            List.of("SUBMITTED"));

    @Test
    void showsTheOnlyConditionOfAColumn() {
        assertEquals(Optional.of(TITLE), Filters.ofColumn(TITLE, Column.TITLE));
        assertEquals(Optional.of(TITLE), Filters.ofColumn(group(GroupOperator.AND, TITLE, STATE), Column.TITLE));
    }

    @Test
    void showsNothingWhenThereAreSeveralOrTheyAreNotJoinedByAnd() {
        assertEquals(Optional.empty(), Filters.ofColumn(null, Column.TITLE));
        assertEquals(Optional.empty(),
                Filters.ofColumn(group(GroupOperator.AND, TITLE, OTHER_TITLE), Column.TITLE));
        assertEquals(Optional.empty(), Filters.ofColumn(group(GroupOperator.OR, TITLE, STATE), Column.TITLE));
        assertEquals(Optional.empty(), Filters.ofColumn(group(GroupOperator.NOT_AND, TITLE), Column.TITLE));
    }

    @Test
    void findsAColumnAtAnyDepth() {
        Filter deep = group(GroupOperator.AND, STATE, group(GroupOperator.NOT_OR, group(GroupOperator.OR, TITLE)));

        assertTrue(Filters.mentions(deep, Column.TITLE));
        assertFalse(Filters.mentions(deep, Column.DATE));
    }

    @Test
    void joinsANewConditionToWhatIsThere() {
        assertEquals(TITLE, Filters.with(null, Column.TITLE, TITLE));
        assertEquals(group(GroupOperator.AND, STATE, TITLE), Filters.with(STATE, Column.TITLE, TITLE));
        Filter either = group(GroupOperator.OR, TITLE, STATE);
        assertEquals(group(GroupOperator.AND, either, OTHER_TITLE),
                Filters.with(either, Column.TITLE, OTHER_TITLE));
    }

    @Test
    void replacesAConditionInItsPlaceAndLeavesTheOthers() {
        assertEquals(group(GroupOperator.AND, OTHER_TITLE, STATE),
                Filters.with(group(GroupOperator.AND, TITLE, STATE), Column.TITLE, OTHER_TITLE));
    }

    @Test
    void leavesNoEmptyGroupBehind() {
        assertNull(Filters.with(TITLE, Column.TITLE, null));
        assertEquals(STATE, Filters.with(group(GroupOperator.AND, TITLE, STATE), Column.TITLE, null));
    }

    private static Filter group(GroupOperator operator, Filter... members) {
        return new Filter.Group(operator, List.of(members));
    }
}
