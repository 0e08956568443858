package assistance.server.grid;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Configuration;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Leaf;
import assistance.server.grid.sql.GridStore;
import assistance.server.grid.sql.LabelStore;
import assistance.server.ticket.TicketRow;
import assistance.server.ticket.TicketRowStore;

/// All lines of a query, without pages.
public final class TicketLines {
    private final Database database;
    private final Queries queries;
    private final GridStore store;
    private final TicketRowStore rows = new TicketRowStore();

    public TicketLines(Database database, Queries queries, GridStore store) {
        this.database = database;
        this.queries = queries;
        this.store = store;
    }

    /// Hands on everything a query finds in the grid's order, each group's head before its tickets. Its page and
    /// collapsed groups do not matter.
    ///
    /// @param counted is told how many tickets there are before the first line comes
    /// @throws assistance.server.http.Refusal 400 for what the grid does not know
    public void export(Account reader, TicketQuery query, LongConsumer counted, Consumer<Line> lines) {
        QueryRules.check(reader, query);
        database.read(tx -> {
            var grid = queries.read(tx, reader, query);
            counted.accept(store.count(tx, grid));
            try (var heads = new Heads(tx, store, grid)) {
                store.numbers(tx, grid, numbers -> write(tx, grid, numbers, heads, lines));
            }
            return true;
        });
    }

    private void write(Configuration tx, GridQuery grid, List<Long> numbers, Heads heads, Consumer<Line> lines) {
        Map<Long, TicketRow> tickets = rows.rows(tx, grid.perspective().reader(), numbers)
                .stream()
                .collect(Collectors.toMap(TicketRow::number, Function.identity()));
        for (long number : numbers) {
            var ticket = Objects.requireNonNull(tickets.get(number)).line();
            heads.before(ticket, lines);
            lines.accept(ticket);
        }
    }

    /// The groups of each level, read side by side with the tickets, as all are in the same order.
    private static final class Heads implements AutoCloseable {
        private final GridQuery query;
        private final LabelStore labels;
        private final List<Stream<Leaf>> streams = new ArrayList<>();
        private final List<Level> levels = new ArrayList<>();

        private static final class Level {
            private final Iterator<Leaf> groups;
            private long remaining;

            private Level(Iterator<Leaf> groups) {
                this.groups = groups;
            }
        }

        private Heads(Configuration tx, GridStore store, GridQuery query) {
            this.query = query;
            labels = new LabelStore(tx);
            for (int depth = 1; depth <= query.groups().size(); depth++) {
                List<Sort> outer = query.groups().subList(0, depth);
                var stream = store.leaves(tx, query.groupedBy(outer));
                streams.add(stream);
                levels.add(new Level(stream.iterator()));
            }
        }

        /// Hands on the heads of the groups that begin with a ticket.
        private void before(Line.Ticket ticket, Consumer<Line> lines) {
            for (int level = 0; level < levels.size(); level++) {
                var present = levels.get(level);
                if (present.remaining == 0) {
                    var group = present.groups.next();
                    present.remaining = group.count();
                    lines.accept(head(group, level, ticket));
                }
                present.remaining--;
            }
        }

        private Line.Group head(Leaf group, int level, Line.Ticket first) {
            Column column = query.groups().get(level).column();
            String key = group.keys().getLast();
            String label = column == Column.TITLE && group.count() == 1 ? first.title() : label(group, column, key);
            return new Line.Group(column, PageLines.value(column, key, label), label, group.count(), level, false,
                    false, false);
        }

        private String label(Leaf group, Column column, String key) {
            var within = query.with(query.within(group.keys().subList(0, group.keys().size() - 1)));
            return Objects.requireNonNull(labels.labels(within, column, List.of(key)).get(key));
        }

        @Override
        public void close() {
            streams.forEach(Stream::close);
        }
    }
}
