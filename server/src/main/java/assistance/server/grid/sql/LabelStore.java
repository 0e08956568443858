package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;

import assistance.api.Column;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Perspective;
import assistance.server.grid.sql.text.TextOrder;

/// Finds how the keys of groups and values are shown: texts that are equal but for case and accents are shown as the
/// first one of them.
public final class LabelStore {
    private final Configuration transaction;

    public LabelStore(Configuration transaction) {
        this.transaction = transaction;
    }

    /// The labels of some keys of a column, among the tickets a query finds.
    public Map<String, String> labels(GridQuery query, Column column, Collection<String> keys) {
        return switch (column) {
            case PRIORITY, STATE -> query.perspective().labels(column);
            case NUMBER -> same(keys);
            case DATE -> days(keys);
            case TITLE -> titles(query, keys);
            case COMPANY, CONTRACT, AUTHOR, ASSIGNEE -> names(query, keys, column, Names.of(column));
        };
    }

    private static Map<String, String> same(Collection<String> keys) {
        var labels = new HashMap<String, String>();
        keys.forEach(key -> labels.put(key, key));
        return labels;
    }

    private static Map<String, String> days(Collection<String> keys) {
        var labels = new HashMap<String, String>();
        keys.forEach(key -> labels.put(key, Perspective.label(LocalDate.parse(key))));
        return labels;
    }

    private Map<String, String> titles(GridQuery query, Collection<String> keys) {
        var source = Source.tickets(query);
        var originals = new HashMap<String, SortedSet<String>>();
        transaction.dsl()
                .select(TICKET.TITLE_KEY, TICKET.TITLE)
                .from(TICKET)
                .where(Conditions.of(transaction, query, source).all())
                .and(among(TICKET.TITLE_KEY, keys))
                .groupBy(TICKET.TITLE_KEY, TICKET.TITLE)
                .forEach(row -> add(originals, row.value1(), row.value2()));
        var labels = same(keys);
        originals.forEach((key, titles) -> labels.put(key, titles.first()));
        return labels;
    }

    private Map<String, String> names(GridQuery query, Collection<String> keys, Column column, Names names) {
        var originals = new HashMap<String, SortedSet<String>>();
        transaction.dsl()
                .select(names.key(), names.name())
                .from(names.table())
                .where(among(names.key(), keys))
                .groupBy(names.key(), names.name())
                .forEach(row -> add(originals, row.value1(), row.value2()));
        var labels = same(keys);
        originals.forEach((key, all) -> labels.put(key,
                all.size() == 1 ? all.first() : firstFound(query, column, key, all, names)));
        return labels;
    }

    /// The first of several spellings that a ticket of the query has.
    private String firstFound(GridQuery query, Column column, String key, SortedSet<String> spellings, Names names) {
        var source = Source.tickets(query);
        var found = Conditions.of(transaction, query, source).all().and(source.key(column).eq(key));
        return spellings.stream()
                .filter(spelling -> transaction.dsl()
                        .fetchExists(DSL.selectOne()
                                .from(TICKET)
                                .where(found)
                                .and(names.reference()
                                        .in(DSL.select(names.id())
                                                .from(names.table())
                                                .where(names.key().eq(key))
                                                .and(names.name().eq(spelling))))))
                .findFirst()
                .orElse(key);
    }

    private org.jooq.Condition among(Field<String> field, Collection<String> keys) {
        return Conditions.isOneOfMany(Conditions.isSqlite(transaction), field, List.copyOf(keys));
    }

    private static void add(Map<String, SortedSet<String>> originals, String key, String original) {
        Objects.requireNonNull(originals.computeIfAbsent(key, _ -> new TreeSet<>(TextOrder.BY_CODE_POINT)))
                .add(original);
    }
}
