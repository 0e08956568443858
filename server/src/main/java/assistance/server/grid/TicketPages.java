package assistance.server.grid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jooq.Configuration;

import assistance.api.TicketCount;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.UnreadCount;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Leaf;
import assistance.server.grid.sql.GridStore;

/// The grid's pages of tickets.
public final class TicketPages {
    private final Database database;
    private final Queries queries;
    private final GridStore store;
    private final PageLines lines;

    public TicketPages(Database database, Queries queries, GridStore store) {
        this.database = database;
        this.queries = queries;
        this.store = store;
        lines = new PageLines(store);
    }

    /// One page of what a query finds; the last one when it asks for a page beyond it.
    ///
    /// @param countLater true to leave the counts out where counting takes longer than finding the page
    /// @throws assistance.server.http.Refusal 400 for what the grid does not know
    public TicketPage page(Account reader, TicketQuery query, boolean countLater) {
        QueryRules.check(reader, query);
        return NumberGroups.are(query)
                ? NumberGroups.withHeads(found(reader, NumberGroups.tickets(query), countLater))
                : found(reader, query, countLater);
    }

    private TicketPage found(Account reader, TicketQuery query, boolean countLater) {
        return database.read(tx -> {
            var grid = queries.read(tx, reader, query);
            var sliced = grid.sliced();
            if (grid.groups().isEmpty() && !sliced.groups().isEmpty() && store.isKept(sliced)) {
                return counted(tx, sliced, query);
            }
            if (countLater && !store.countsAtOnce(grid)) {
                return uncounted(tx, grid, query);
            }
            return counted(tx, grid, query);
        });
    }

    private TicketPage counted(Configuration tx, GridQuery grid, TicketQuery query) {
        var layout = layout(tx, grid, query, false);
        return new TicketPage(lines.of(tx, grid, layout.page()), layout.page().index(), layout.pageCount(),
                layout.ticketCount());
    }

    /// A page whose end is known before the counts are.
    private TicketPage uncounted(Configuration tx, GridQuery grid, TicketQuery query) {
        if (!grid.groups().isEmpty()) {
            var layout = layout(tx, grid, query, true);
            boolean isAll = !layout.isSettled();
            return new TicketPage(lines.of(tx, grid, layout.page()), layout.page().index(),
                    isAll ? layout.pageCount() : null, isAll ? layout.ticketCount() : null);
        }
        long offset = (long) query.page() * query.pageSize();
        var numbers = store.numbers(tx, grid, offset, query.pageSize(), Long.MAX_VALUE);
        if (numbers.isEmpty() && query.page() > 0) {
            return counted(tx, grid, query);
        }
        boolean isLast = numbers.size() < query.pageSize();
        return new TicketPage(lines.of(tx, grid, numbers), query.page(), isLast ? query.page() + 1 : null,
                isLast ? offset + numbers.size() : null);
    }

    /// What a query finds, without the lines.
    ///
    /// @throws assistance.server.http.Refusal 400 for what the grid does not know
    public TicketCount count(Account reader, TicketQuery asked) {
        QueryRules.check(reader, asked);
        var query = NumberGroups.are(asked) ? NumberGroups.tickets(asked) : asked;
        return database.read(tx -> {
            var layout = layout(tx, queries.read(tx, reader, query), query, false);
            return new TicketCount(layout.pageCount(), layout.ticketCount());
        });
    }

    private PageLayout layout(Configuration tx, GridQuery grid, TicketQuery query, boolean pageOnly) {
        var layout = new PageLayout(query.groupBy().size(), collapsed(query), query.pageSize(), query.page());
        if (grid.groups().isEmpty()) {
            layout.add(new Leaf(List.of(), store.count(tx, grid)));
        } else {
            store.leaves(tx, grid, leaf -> {
                layout.add(leaf);
                return !pageOnly || !layout.isSettled();
            });
        }
        return layout;
    }

    private static Set<List<String>> collapsed(TicketQuery query) {
        return query.collapsed()
                .stream()
                .filter(path -> path.size() <= query.groupBy().size())
                .map(path -> IntStream.range(0, path.size())
                        .mapToObj(level -> GridQuery.key(query.groupBy().get(level).column(), path.get(level)))
                        .toList())
                .collect(Collectors.toSet());
    }

    /// How many tickets hold something new for a reader.
    public UnreadCount unread(Account reader) {
        return new UnreadCount(database.<Long>read(
                tx -> store.count(tx, queries.read(tx, reader, TicketQuery.of(TicketView.UNREAD)))));
    }
}
