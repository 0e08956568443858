package assistance.client.grid.table;

import java.util.ArrayList;
import java.util.List;

import assistance.api.Line;
import assistance.api.TicketQuery;

/// Where the groups on a page stand: the path of a group is its value after those of the groups around it.
final class GroupPaths {
    private GroupPaths() {}

    /// The path of the group whose head stands at an index. A page repeats the heads it starts inside of, so that no
    /// part of the path is ever on another page.
    static List<String> at(List<Line> lines, int index) {
        var path = new ArrayList<String>();
        int level = Integer.MAX_VALUE;
        for (int i = index; i >= 0 && level > 0; i--) {
            if (lines.get(i) instanceof Line.Group group && group.level() < level) {
                path.addFirst(group.value());
                level = group.level();
            }
        }
        return path;
    }

    /// The query with a group closed, or opened.
    static TicketQuery close(TicketQuery query, List<String> path, boolean closed) {
        if (query.collapsed().contains(path) == closed) {
            return query;
        }
        var all = new ArrayList<>(query.collapsed());
        all.remove(path);
        if (closed) {
            all.add(path);
        }
        return query.withCollapsed(all);
    }
}
