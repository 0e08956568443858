package assistance.server.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

import assistance.api.Page;

/// Finds the rows of one page: first their ids, by the index of the order, then only what they show.
public final class PageStore {
    private PageStore() {}

    /// A list in the database.
    ///
    /// @param orders what its sorts compare, by their names
    public record Listed(Table<?> table, Field<Long> id, Condition which, Map<String, Field<?>> orders) {}

    /// The page asked for, or the last one.
    ///
    /// @param rows reads the rows of ids
    public static <T> Page<T> page(Configuration tx, Listed listed, PageQuery query,
            Function<Collection<Long>, Map<Long, T>> rows) {
        int count = tx.dsl().fetchCount(listed.table(), listed.which());
        int pageCount = Math.max(1, (count + query.pageSize() - 1) / query.pageSize());
        int page = Math.min(query.page(), pageCount - 1);
        Field<?> order = Objects.requireNonNull(listed.orders().get(query.sort()));
        List<Long> ids = tx.dsl()
                .select(listed.id())
                .from(listed.table())
                .where(listed.which())
                .orderBy(query.descending()
                        ? List.of(order.desc(), listed.id().desc())
                        : List.of(order.asc(), listed.id().asc()))
                .limit(query.pageSize())
                .offset((long) page * query.pageSize())
                .fetch(row -> row.value1());
        Map<Long, T> found = rows.apply(ids);
        return new Page<>(ids.stream().map(found::get).toList(), page, pageCount, count);
    }

    /// True of rows that hold what is searched for in one of some folded texts; all of them without a search.
    public static Condition contains(PageQuery query, List<Field<String>> texts) {
        return query.search().isEmpty()
                ? DSL.noCondition()
                : DSL.or(texts.stream().map(text -> text.contains(query.search())).toList());
    }
}
