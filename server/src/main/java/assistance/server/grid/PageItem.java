package assistance.server.grid;

import java.util.List;

import assistance.server.grid.filter.Leaf;

/// Lines of a page that belong together.
sealed interface PageItem {
    /// Some tickets of a leaf.
    record Run(Leaf leaf, long offset, int size) implements PageItem {}

    /// The head of a group on one page.
    final class Head implements PageItem {
        private final Group group;
        private final boolean continued;
        private boolean continues;

        Head(Group group, boolean continued) {
            this.group = group;
            this.continued = continued;
        }

        Group group() {
            return group;
        }

        List<String> keys() {
            return group.keys;
        }

        long count() {
            return group.count;
        }

        boolean isCollapsed() {
            return group.collapsed;
        }

        /// True when the group has begun on an earlier page.
        boolean isContinued() {
            return continued;
        }

        /// True when the group has more on a later page.
        boolean continues() {
            return continues;
        }

        void goOn() {
            continues = true;
        }
    }

    /// A group on all its pages.
    final class Group {
        private final List<String> keys;
        private final boolean collapsed;
        private long count;

        Group(List<String> keys, boolean collapsed) {
            this.keys = keys;
            this.collapsed = collapsed;
        }

        List<String> keys() {
            return keys;
        }

        boolean isCollapsed() {
            return collapsed;
        }

        /// Counts more tickets of the group.
        void grow(long tickets) {
            count += tickets;
        }
    }
}
