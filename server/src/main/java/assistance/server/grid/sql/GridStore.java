package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jooq.Configuration;
import org.jooq.Record1;
import org.jooq.SelectSeekStepN;
import org.jooq.SortField;
import org.jooq.impl.DSL;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.server.grid.filter.Extent;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Leaf;

/// Counts, groups and finds the tickets of queries.
public final class GridStore {
    private static final int FETCHED_AT_ONCE = 1000;
    private static final long COMMON = 20_000;

    private final long common;

    public GridStore() {
        this(COMMON);
    }

    /// @param common from how many tickets on what a query finds is soon met in any order
    public GridStore(long common) {
        this.common = common;
    }

    /// When tickets were opened, and the last number, of all of them.
    public Extent extent(Configuration transaction) {
        return transaction.dsl()
                .select(DSL.field(DSL.select(DSL.min(TICKET.CREATED_AT)).from(TICKET)),
                        DSL.field(DSL.select(DSL.max(TICKET.CREATED_AT)).from(TICKET)),
                        DSL.field(DSL.select(DSL.max(TICKET.NUMBER)).from(TICKET)))
                .fetchSingle(row -> row.value1() == null
                        ? Extent.EMPTY
                        : new Extent(row.value1(), row.value2(), row.value3()));
    }

    /// The query with names in place of parts of names, where that helps to find tickets.
    public GridQuery resolve(Configuration transaction, GridQuery query) {
        return new NameSearch(transaction).resolve(query);
    }

    /// How many tickets a query finds.
    public long count(Configuration transaction, GridQuery query) {
        return counting(transaction).count(query.groupedBy(List.of()));
    }

    /// True when the groups of a query are among the kept counts.
    public boolean isKept(GridQuery query) {
        return Source.counts(query).isPresent();
    }

    /// True when the tickets and groups of a query are counted at once, however many there are.
    public boolean countsAtOnce(GridQuery query) {
        return !query.perspective().reader().role().isSupport() || isKept(query);
    }

    /// Hands on the innermost groups of a query in their order, as long as more are wanted.
    public void leaves(Configuration transaction, GridQuery query, Predicate<Leaf> wantsMore) {
        try (var leaves = leaves(transaction, query)) {
            leaves.takeWhile(wantsMore).forEach(_ -> {});
        }
    }

    /// The innermost groups of a query in their order; whoever takes them closes them.
    public Stream<Leaf> leaves(Configuration transaction, GridQuery query) {
        return new Grouping(counting(transaction)).leaves(query);
    }

    private Counting counting(Configuration transaction) {
        return new Counting(transaction, common);
    }

    /// The numbers of some tickets of a query, in its order.
    ///
    /// @param total how many there are in all, to begin at the nearer end; or [Long#MAX_VALUE]
    public List<Long> numbers(Configuration transaction, GridQuery query, long offset, int limit, long total) {
        long behind = total - offset - limit;
        if (total == Long.MAX_VALUE || offset <= behind) {
            return NewestFirst.of(counting(transaction), query)
                    .flatMap(newest -> newest.numbers(offset, limit))
                    .orElseGet(() -> ordered(transaction, query, false).limit(limit)
                            .offset(offset)
                            .fetch(Record1::value1));
        }
        int size = (int) Math.min(limit, total - offset);
        return ordered(transaction, query, true).limit(size)
                .offset(Math.max(0, behind))
                .fetch(Record1::value1)
                .reversed();
    }

    /// Hands on the numbers of all tickets of a query in its order, some at a time.
    public void numbers(Configuration transaction, GridQuery query, Consumer<List<Long>> some) {
        try (var cursor = ordered(transaction, query, false).fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
            while (cursor.hasNext()) {
                some.accept(cursor.fetchNext(FETCHED_AT_ONCE).map(Record1::value1));
            }
        }
    }

    private static SelectSeekStepN<Record1<Long>> ordered(Configuration transaction, GridQuery query,
            boolean reversed) {
        var source = Source.tickets(query);
        var columns = new Columns(query, source);
        var order = new ArrayList<SortField<?>>();
        query.groups().stream().map(level -> turned(level, reversed)).map(columns::groupOrder).forEach(order::add);
        query.order().stream().map(sort -> turned(sort, reversed)).map(columns::order).forEach(order::add);
        if (Stream.concat(query.groups().stream(), query.order().stream())
                .noneMatch(sort -> sort.column() == Column.NUMBER)) {
            order.add(columns.order(new Sort(Column.NUMBER, !reversed)));
        }
        return transaction.dsl()
                .select(TICKET.NUMBER)
                .from(source.table())
                .where(Conditions.of(transaction, query, source).all())
                .orderBy(order);
    }

    private static Sort turned(Sort sort, boolean reversed) {
        return new Sort(sort.column(), sort.descending() != reversed);
    }
}
