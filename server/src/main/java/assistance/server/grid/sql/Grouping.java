package assistance.server.grid.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SortField;
import org.jooq.impl.DSL;

import assistance.api.Column;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Leaf;

/// Groups tickets, out of counts that are at hand as far as possible: most of what is known is all of it less the rest.
record Grouping(Counting counting) {
    private static final int FETCHED_AT_ONCE = 1000;

    /// The innermost groups of a query in their order; whoever takes them closes them.
    Stream<Leaf> leaves(GridQuery query) {
        return Difference.of(counting, query).map(this::leaves).orElseGet(() -> found(query));
    }

    private Stream<Leaf> leaves(Difference difference) {
        Map<List<String>, Long> without = new HashMap<>();
        try (var leaves = found(difference.without())) {
            leaves.forEach(leaf -> without.put(leaf.keys(), leaf.count()));
        }
        return found(difference.all())
                .map(leaf -> new Leaf(leaf.keys(), leaf.count() - without.getOrDefault(leaf.keys(), 0L)))
                .filter(leaf -> leaf.count() > 0);
    }

    private Stream<Leaf> found(GridQuery query) {
        return select(query).fetchSize(FETCHED_AT_ONCE).fetchStream().map(row -> leaf(query, row));
    }

    private ResultQuery<Record> select(GridQuery query) {
        var transaction = counting.transaction();
        var source = Source.of(query);
        var indexes = GroupIndexes.of(counting, query, source);
        var columns = new Columns(query, indexes.grouping());
        var levels = query.groups().stream().<Field<?>>map(level -> columns.group(level.column())).toList();
        var selected = new ArrayList<Field<?>>(levels);
        selected.add(source.size());
        return transaction.dsl()
                .select(selected)
                .from(source.table())
                .where(Conditions.of(transaction, query, indexes.filtering()).all())
                .groupBy(levels)
                .having(source.size().gt(DSL.inline(0L)))
                .orderBy(query.groups().stream().<SortField<?>>map(columns::groupOrder).toList());
    }

    private static Leaf leaf(GridQuery query, Record row) {
        var levels = query.groups();
        var keys = IntStream.range(0, levels.size())
                .mapToObj(i -> key(levels.get(i).column(), Objects.requireNonNull(row.get(i))))
                .toList();
        return new Leaf(keys, Objects.requireNonNull(row.get(levels.size(), Long.class)));
    }

    private static String key(Column column, Object value) {
        return column == Column.DATE ? DayField.day(((Number) value).longValue()).toString() : value.toString();
    }
}
