package assistance.server.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.FoldedText;
import assistance.api.Sort;
import assistance.api.ValuesQuery;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Leaf;
import assistance.server.grid.filter.SearchTerm;
import assistance.server.grid.sql.GridStore;
import assistance.server.grid.sql.LabelStore;

/// The values that a column's funnel offers.
public final class FunnelValues {
    private final Database database;
    private final Queries queries;
    private final GridStore store;

    public FunnelValues(Database database, Queries queries, GridStore store) {
        this.database = database;
        this.queries = queries;
        this.store = store;
    }

    /// The distinct values of a column with their counts, in ascending order.
    ///
    /// @throws assistance.server.http.Refusal 400 for what the grid does not know
    public ColumnValues of(Account reader, ValuesQuery asked) {
        QueryRules.check(reader, asked);
        String phrase = phrase(asked.search());
        return database.read(tx -> {
            var query = queries.read(tx, reader, asked.query(), asked.column())
                    .groupedBy(List.of(new Sort(asked.column(), false)));
            return switch (asked.column()) {
                case DATE, PRIORITY, STATE -> all(tx, query, asked.column(), phrase);
                case NUMBER, TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> first(tx,
                        query.with(SearchTerm.within(asked.column(), phrase)), asked.column());
            };
        });
    }

    private static String phrase(@Nullable String search) {
        return search == null ? "" : FoldedText.of(search).text();
    }

    private ColumnValues all(Configuration tx, GridQuery query, Column column, String phrase) {
        var leaves = new ArrayList<Leaf>();
        store.leaves(tx, query, leaves::add);
        var values = values(tx, query, column, leaves);
        return new ColumnValues(values.stream()
                .filter(value -> FoldedText.of(value.label()).text().contains(phrase))
                .toList(), false);
    }

    private ColumnValues first(Configuration tx, GridQuery query, Column column) {
        var leaves = new ArrayList<Leaf>();
        store.leaves(tx, query, leaf -> {
            leaves.add(leaf);
            return leaves.size() <= ColumnValues.LIMIT;
        });
        boolean more = leaves.size() > ColumnValues.LIMIT;
        return new ColumnValues(values(tx, query, column, more ? leaves.subList(0, ColumnValues.LIMIT) : leaves), more);
    }

    private static List<ColumnValues.Value> values(Configuration tx, GridQuery query, Column column,
            List<Leaf> leaves) {
        var keys = leaves.stream().map(leaf -> leaf.keys().getFirst()).toList();
        var labels = new LabelStore(tx).labels(query, column, keys);
        return leaves.stream().map(leaf -> {
            String key = leaf.keys().getFirst();
            String label = Objects.requireNonNull(labels.get(key));
            return new ColumnValues.Value(PageLines.value(column, key, label), label, leaf.count());
        }).toList();
    }
}
