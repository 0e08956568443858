package assistance.server.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import assistance.server.grid.PageItem.Group;
import assistance.server.grid.PageItem.Head;
import assistance.server.grid.PageItem.Run;
import assistance.server.grid.filter.Leaf;

/// Lays groups out in lines and pages as they come by, keeping only the lines of one page. The head of every group is
/// a line, and so is every ticket in a group that isn't collapsed; a page that begins within groups repeats their heads.
final class PageLayout {
    private final int levels;
    private final Set<List<String>> collapsed;
    private final int pageSize;
    private final int wanted;

    private final List<Group> open = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private List<PageItem> lines = new ArrayList<>();
    private int used;
    private int page;
    private long tickets;
    private @Nullable Page kept;
    private @Nullable Group lastKept;

    /// @param levels how many outer keys of a leaf are groups with heads
    /// @param collapsed the keys of groups that show only their head
    PageLayout(int levels, Set<List<String>> collapsed, int pageSize, int wanted) {
        this.levels = levels;
        this.collapsed = collapsed;
        this.pageSize = pageSize;
        this.wanted = wanted;
    }

    /// A page with its index.
    record Page(List<PageItem> lines, int index) {}

    /// Lays out the next innermost group.
    void add(Leaf leaf) {
        var keys = leaf.keys();
        while (open.size() > levelsShared(keys)) {
            open.removeLast();
        }
        while (open.size() < levels && !isHidden()) {
            var groupKeys = List.copyOf(keys.subList(0, open.size() + 1));
            addHead(new Group(groupKeys, collapsed.contains(groupKeys)));
        }
        open.forEach(group -> group.grow(leaf.count()));
        tickets += leaf.count();
        if (!isHidden()) {
            addTickets(leaf);
        }
    }

    /// True when the wanted page is complete, with the counts of its groups, whatever comes.
    boolean isSettled() {
        return kept != null && (open.isEmpty() || open.getFirst() != lastKept);
    }

    private int levelsShared(List<String> keys) {
        int shared = open.size();
        while (shared > 0 && !open.get(shared - 1).keys().equals(keys.subList(0, shared))) {
            shared--;
        }
        return shared;
    }

    private boolean isHidden() {
        return !open.isEmpty() && open.getLast().isCollapsed();
    }

    private void addHead(Group group) {
        makeRoom();
        addHead(new Head(group, false));
        open.add(group);
    }

    private void addHead(Head head) {
        while (heads.size() >= head.keys().size()) {
            heads.removeLast();
        }
        heads.add(head);
        lines.add(head);
        used++;
    }

    private void addTickets(Leaf leaf) {
        long offset = 0;
        while (offset < leaf.count()) {
            if (used == pageSize) {
                makeRoom();
                offset += skipPages(leaf.count() - offset);
            }
            int size = (int) Math.min(leaf.count() - offset, pageSize - used);
            lines.add(new Run(leaf, offset, size));
            used += size;
            offset += size;
        }
    }

    /// Whole pages of one leaf look alike: all but the wanted and the last one are passed over.
    private long skipPages(long remaining) {
        int perPage = pageSize - used;
        long pages = (remaining - 1) / perPage;
        if (page <= wanted) {
            pages = Math.min(pages, wanted - page);
        }
        page += (int) pages;
        return pages * perPage;
    }

    /// Begins a new page when this one is full.
    private void makeRoom() {
        if (used < pageSize) {
            return;
        }
        heads.subList(0, open.size()).forEach(Head::goOn);
        if (page == wanted) {
            kept = new Page(lines, page);
            lastKept = heads.isEmpty() ? null : heads.getFirst().group();
        }
        page++;
        lines = new ArrayList<>();
        used = 0;
        heads.clear();
        open.forEach(group -> addHead(new Head(group, true)));
    }

    /// The wanted page, the last one when there are fewer.
    Page page() {
        return kept == null ? new Page(lines, page) : kept;
    }

    /// How many pages there are.
    int pageCount() {
        return page + 1;
    }

    /// How many tickets there are, those in collapsed groups included.
    long ticketCount() {
        return tickets;
    }
}
