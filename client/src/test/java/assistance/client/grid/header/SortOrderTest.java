package assistance.client.grid.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;

class SortOrderTest {
    private static final TicketQuery UNSORTED = TicketQuery.of(TicketView.OPEN);

    @Test
    void newestFirstIsShownAsTheDatesOrder() {
        assertEquals(List.of(new Sort(Column.DATE, true)), SortOrder.of(UNSORTED));
    }

    @Test
    void theFirstClickSortsUpwardsAndTheNextOneReverses() {
        TicketQuery once = SortOrder.by(UNSORTED, Column.TITLE);
        assertEquals(List.of(new Sort(Column.TITLE, false)), once.sort());

        TicketQuery twice = SortOrder.by(once, Column.TITLE);
        assertEquals(List.of(new Sort(Column.TITLE, true)), twice.sort());
        assertEquals(once, SortOrder.by(twice, Column.TITLE));
    }

    @Test
    void aClickOnTheDateReversesTheOrderThatIsShown() {
        assertEquals(List.of(new Sort(Column.DATE, false)), SortOrder.by(UNSORTED, Column.DATE).sort());
    }

    @Test
    void aClickDropsTheOtherColumns() {
        TicketQuery two = SortOrder.alsoBy(SortOrder.by(UNSORTED, Column.STATE), Column.TITLE);

        assertEquals(List.of(new Sort(Column.STATE, true)), SortOrder.by(two, Column.STATE).sort());
    }

    @Test
    void furtherColumnsFollowInTheirOrderAndAreReversedInTheirPlace() {
        TicketQuery two = SortOrder.alsoBy(SortOrder.by(UNSORTED, Column.STATE), Column.TITLE);
        assertEquals(List.of(new Sort(Column.STATE, false), new Sort(Column.TITLE, false)), two.sort());

        assertEquals(List.of(new Sort(Column.STATE, true), new Sort(Column.TITLE, false)),
                SortOrder.alsoBy(two, Column.STATE).sort());
    }

    @Test
    void aClearedColumnLeavesTheOthers() {
        TicketQuery two = SortOrder.alsoBy(SortOrder.by(UNSORTED, Column.STATE), Column.TITLE);

        assertEquals(List.of(new Sort(Column.TITLE, false)), SortOrder.without(two, Column.STATE).sort());
    }
}
