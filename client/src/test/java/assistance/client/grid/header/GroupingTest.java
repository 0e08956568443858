package assistance.client.grid.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;

class GroupingTest {
    private static final TicketQuery PLAIN = TicketQuery.of(TicketView.OPEN);
    private static final TicketQuery TWO = Grouping.by(Grouping.by(PLAIN, Column.STATE), Column.CONTRACT);

    @Test
    void aFurtherColumnIsTheInnermostLevel() {
        assertEquals(List.of(Column.STATE, Column.CONTRACT), levels(TWO));
    }

    @Test
    void aColumnIsPutBetweenTheLevels() {
        assertEquals(List.of(Column.STATE, Column.DATE, Column.CONTRACT), levels(Grouping.by(TWO, Column.DATE, 1)));
    }

    @Test
    void aLevelMovesToEitherSide() {
        assertEquals(List.of(Column.CONTRACT, Column.STATE), levels(Grouping.by(TWO, Column.STATE, 2)));
        assertEquals(List.of(Column.CONTRACT, Column.STATE), levels(Grouping.by(TWO, Column.CONTRACT, 0)));
        assertSame(TWO, Grouping.by(TWO, Column.STATE, 1));
    }

    @Test
    void groupsKeepTheDirectionTheColumnSortedIn() {
        TicketQuery sorted = SortOrder.by(SortOrder.by(PLAIN, Column.TITLE), Column.TITLE);
        TicketQuery grouped = Grouping.by(sorted, Column.TITLE);

        assertEquals(List.of(new Sort(Column.TITLE, true)), grouped.groupBy());
        assertTrue(grouped.sort().isEmpty());
    }

    @Test
    void reversingALevelKeepsClosedGroupsClosed() {
        TicketQuery closed = TWO.withCollapsed(List.of(List.of("SUBMITTED")));
        TicketQuery reversed = Grouping.reverse(closed, Column.STATE);

        assertEquals(List.of(new Sort(Column.STATE, true), new Sort(Column.CONTRACT, false)), reversed.groupBy());
        assertEquals(closed.collapsed(), reversed.collapsed());
    }

    @Test
    void ungroupingDropsOneLevelOrAll() {
        assertEquals(List.of(Column.CONTRACT), levels(Grouping.ungroup(TWO, Column.STATE)));
        assertEquals(List.of(), levels(Grouping.ungroupAll(TWO)));
    }

    private static List<Column> levels(TicketQuery query) {
        return query.groupBy().stream().map(Sort::column).toList();
    }
}
