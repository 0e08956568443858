package assistance.client.grid.header;

import static assistance.api.Column.ASSIGNEE;
import static assistance.api.Column.AUTHOR;
import static assistance.api.Column.COMPANY;
import static assistance.api.Column.CONTRACT;
import static assistance.api.Column.DATE;
import static assistance.api.Column.NUMBER;
import static assistance.api.Column.PRIORITY;
import static assistance.api.Column.STATE;
import static assistance.api.Column.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.TicketQuery;
import assistance.api.TicketView;

class ColumnSetTest {
    private static final TicketQuery PLAIN = TicketQuery.of(TicketView.OPEN);
    private static final ColumnSet SUPPORT = ColumnSet.of(true, true);

    @Test
    void aCustomerNeverSeesWhoFollowsATicket() {
        assertFalse(ColumnSet.of(false, true).all().contains(ASSIGNEE));
        assertEquals(List.of(DATE), ColumnSet.of(false, true).shown(PLAIN.withColumns(List.of(ASSIGNEE, DATE))));
    }

    @Test
    void supportChoosesToSeeIt() {
        assertFalse(SUPPORT.shown(PLAIN).contains(ASSIGNEE));
        assertTrue(SUPPORT.shown(SUPPORT.choose(PLAIN, ASSIGNEE, true)).contains(ASSIGNEE));
    }

    @Test
    void theCompanyIsHiddenFromACustomerWithOne() {
        ColumnSet one = ColumnSet.of(false, false);

        assertFalse(one.shown(PLAIN).contains(COMPANY));
        assertEquals(List.of(DATE, NUMBER, TITLE, PRIORITY, STATE, CONTRACT, COMPANY, AUTHOR),
                one.shown(one.choose(PLAIN, COMPANY, true)));
    }

    @Test
    void oneColumnStaysAtLeast() {
        TicketQuery title = PLAIN.withColumns(List.of(TITLE));

        assertEquals(title, SUPPORT.choose(title, TITLE, false));
    }

    @Test
    void backAtTheDefaultTheQueryNamesNoColumns() {
        TicketQuery without = SUPPORT.choose(PLAIN, DATE, false);

        assertEquals(PLAIN, SUPPORT.choose(without, DATE, true));
    }

    @Test
    void aColumnMovesToEitherSide() {
        TicketQuery three = PLAIN.withColumns(List.of(DATE, TITLE, STATE));

        assertEquals(List.of(TITLE, STATE, DATE), SUPPORT.move(three, DATE, 3).columns());
        assertEquals(List.of(STATE, DATE, TITLE), SUPPORT.move(three, STATE, 0).columns());
        assertEquals(three, SUPPORT.move(three, TITLE, 1));
        assertEquals(three, SUPPORT.move(three, TITLE, 2));
    }

    @Test
    void aGroupedColumnComesBackInItsPlace() {
        TicketQuery grouped = Grouping.by(PLAIN, TITLE);
        assertEquals(List.of(DATE, NUMBER, PRIORITY), SUPPORT.shown(grouped).subList(0, 3));

        assertEquals(SUPPORT.byDefault(), SUPPORT.shown(Grouping.ungroup(grouped, TITLE)));
    }

    @Test
    void aGroupedColumnDroppedOnTheHeadersGoesWhereItIsDropped() {
        TicketQuery grouped = Grouping.by(PLAIN.withColumns(List.of(DATE, TITLE, STATE)), TITLE);

        assertEquals(List.of(DATE, STATE, TITLE), SUPPORT.shown(SUPPORT.move(grouped, TITLE, 2)));
        assertEquals(List.of(TITLE, DATE, STATE), SUPPORT.shown(SUPPORT.move(grouped, TITLE, 0)));
    }
}
