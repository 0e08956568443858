package assistance.server.grid;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Configuration;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Sort;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Leaf;
import assistance.server.grid.sql.GridStore;
import assistance.server.grid.sql.LabelStore;
import assistance.server.ticket.TicketRow;
import assistance.server.ticket.TicketRowStore;

/// All lines of a query, without pages, while its transaction lasts.
public final class FoundLines {
    private final Configuration tx;
    private final GridStore store;
    private final GridQuery query;
    private final long tickets;
    private final TicketRowStore rows = new TicketRowStore();

    FoundLines(Configuration tx, GridStore store, GridQuery query) {
        this.tx = tx;
        this.store = store;
        this.query = query;
        tickets = store.count(tx, query);
    }

    /// How many tickets there are.
    public long tickets() {
        return tickets;
    }

    /// Whether there are no more lines than some, the heads of groups included.
    public boolean areAtMost(long limit) {
        int levels = query.groups().size();
        return tickets <= limit && (tickets * (1 + levels) <= limit || tickets + heads() <= limit);
    }

    private long heads() {
        long heads = 0;
        for (int depth = 1; depth <= query.groups().size(); depth++) {
            try (var leaves = store.leaves(tx, query.groupedBy(query.groups().subList(0, depth)))) {
                heads += leaves.count();
            }
        }
        return heads;
    }

    /// Hands on every line in the grid's order, each group's head before its tickets.
    public void forEach(Consumer<Line> lines) {
        try (var heads = new Heads(tx, store, query)) {
            store.numbers(tx, query, numbers -> write(numbers, heads, lines));
        }
    }

    private void write(List<Long> numbers, Heads heads, Consumer<Line> lines) {
        Map<Long, TicketRow> tickets = rows.rows(tx, query.perspective().reader(), numbers)
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
            /// Tickets of the present group that have not come yet.
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
