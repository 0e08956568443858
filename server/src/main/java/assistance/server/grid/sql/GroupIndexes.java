package assistance.server.grid.sql;

import java.util.List;

import assistance.api.Column;
import assistance.server.grid.filter.GridQuery;

/// Which columns SQLite may look up in their indexes to group tickets: where most tickets are found, it goes through
/// all of them, in the order of the groups if there are many of these; otherwise it groups the few it finds.
///
/// @param filtering for the conditions
/// @param grouping for the groups
record GroupIndexes(Source filtering, Source grouping) {
    static GroupIndexes of(Counting counting, GridQuery query, Source source) {
        boolean isFree = !Conditions.isSqlite(counting.transaction()) || Source.counts(query).isPresent()
                || !query.perspective().reader().role().isSupport();
        if (isFree) {
            return new GroupIndexes(source, source);
        }
        Column outermost = query.groups().getFirst().column();
        boolean areMany = outermost == Column.TITLE || outermost == Column.NUMBER;
        if (counting.isCommon(query.groupedBy(List.of()))) {
            return new GroupIndexes(source.unindexed(), areMany ? source : source.unindexed());
        }
        return new GroupIndexes(source, source.unindexed());
    }
}
