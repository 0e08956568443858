package assistance.server.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import assistance.server.grid.filter.Leaf;

class PageLayoutTest {
    @Test
    void skipsToAFarPageOfOneGroup() {
        var layout = new PageLayout(1, Set.of(), 10, 70_000);
        layout.add(leaf(1_000_000, "a"));
        layout.add(leaf(1, "b"));
        assertEquals(List.of("…a 1000000…", "9 from 630000"), inShort(layout));
        assertEquals(111_112, layout.pageCount());
        assertEquals(1_000_001, layout.ticketCount());
    }

    @Test
    void keepsTheLastPageWhenThereAreFewerThanWanted() {
        var layout = new PageLayout(0, Set.of(), 10, 99);
        layout.add(leaf(25));
        assertEquals(List.of("5 from 20"), inShort(layout));
        assertEquals(2, layout.page().index());
        assertEquals(3, layout.pageCount());
    }

    @Test
    void isOnePageWhenThereIsNothing() {
        var layout = new PageLayout(2, Set.of(), 10, 5);
        assertEquals(List.of(), layout.page().lines());
        assertEquals(List.of(0, 1, 0L), List.of(layout.page().index(), layout.pageCount(), layout.ticketCount()));
    }

    @Test
    void leavesAHeadAloneAtTheEndOfAPage() {
        var first = layout(0);
        assertEquals(List.of("a 8", "8 from 0", "b 2…"), inShort(first));
        assertEquals(List.of("…b 2", "2 from 0", "c 1", "1 from 0"), inShort(layout(1)));
        assertEquals(2, first.pageCount());
    }

    private static PageLayout layout(int wanted) {
        var layout = new PageLayout(1, Set.of(), 10, wanted);
        layout.add(leaf(8, "a"));
        layout.add(leaf(2, "b"));
        layout.add(leaf(1, "c"));
        return layout;
    }

    @Test
    void closesInnerAndOuterGroups() {
        var layout = new PageLayout(2, Set.of(List.of("a"), List.of("b", "y")), 10, 0);
        layout.add(leaf(3, "a", "x"));
        layout.add(leaf(4, "a", "y"));
        layout.add(leaf(5, "b", "x"));
        layout.add(leaf(6, "b", "y"));
        assertEquals(List.of("a 7 closed", "b 11", "b/x 5", "5 from 0", "b/y 6 closed"), inShort(layout));
        assertEquals(18, layout.ticketCount());
    }

    @Test
    void knowsWhenTheRestMakesNoDifference() {
        var layout = new PageLayout(2, Set.of(), 10, 0);
        layout.add(leaf(20, "a", "x"));
        assertFalse(layout.isSettled());
        layout.add(leaf(1, "a", "y"));
        assertFalse(layout.isSettled());
        layout.add(leaf(1, "b", "x"));
        assertTrue(layout.isSettled());
        assertEquals(List.of("a 21…", "a/x 20…", "8 from 0"), inShort(layout));
    }

    private static Leaf leaf(long count, String... keys) {
        return new Leaf(List.of(keys), count);
    }

    private static List<String> inShort(PageLayout layout) {
        return layout.page().lines().stream().map(item -> switch (item) {
            case PageItem.Head head -> (head.isContinued() ? "…" : "") + String.join("/", head.keys()) + " "
                    + head.count() + (head.isCollapsed() ? " closed" : "") + (head.continues() ? "…" : "");
            case PageItem.Run run -> run.size() + " from " + run.offset();
        }).toList();
    }
}
