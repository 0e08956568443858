package assistance.server.benchmark;

import java.time.Clock;

import assistance.api.ExportTickets;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;
import assistance.server.account.Account;
import assistance.server.benchmark.Operation.Request;
import assistance.server.database.Database;
import assistance.server.grid.FunnelValues;
import assistance.server.grid.Queries;
import assistance.server.grid.TicketLines;
import assistance.server.grid.TicketPages;
import assistance.server.grid.sql.GridStore;

/// The grid without HTTP: what its queries take.
record InProcess(Account reader, TicketPages pages, FunnelValues values, TicketLines lines) {
    InProcess(Account reader, Database database, Clock clock) {
        this(reader, database, new GridStore(), clock);
    }

    private InProcess(Account reader, Database database, GridStore store, Clock clock) {
        this(reader, database, store, new Queries(store, clock));
    }

    private InProcess(Account reader, Database database, GridStore store, Queries queries) {
        this(reader, new TicketPages(database, queries, store), new FunnelValues(database, queries, store),
                new TicketLines(database, queries, store));
    }

    void run(Request request) {
        switch (request.path()) {
            case Operation.SEARCH -> pages.page(reader, (TicketQuery) request.body(), false);
            case Operation.SEARCH_COUNT_LATER -> pages.page(reader, (TicketQuery) request.body(), true);
            case Operation.COUNT -> pages.count(reader, (TicketQuery) request.body());
            case Operation.VALUES -> values.of(reader, (ValuesQuery) request.body());
            case Operation.EXPORT -> lines.export(reader, (ExportTickets) request.body(),
                    found -> found.forEach(_ -> {}));
            default -> throw new IllegalArgumentException(request.path());
        }
    }
}
