package assistance.server.grid.oracle;

import assistance.api.ColumnValues;
import assistance.api.TicketCount;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;
import assistance.server.ServerUnderTest;
import assistance.server.grid.FunnelValues;
import assistance.server.grid.Queries;
import assistance.server.grid.TicketPages;
import assistance.server.grid.sql.GridStore;

/// The real grid, as one reader asks it: over HTTPS, or faster behind its routes.
record Grid(World.Reader reader, TicketPages pages, FunnelValues funnels, boolean overHttps) {
    private static final long MANY = 5;

    static Grid overHttps(ServerUnderTest server, World.Reader reader) {
        return of(server, reader, new GridStore(), true);
    }

    static Grid direct(ServerUnderTest server, World.Reader reader) {
        return of(server, reader, new GridStore(), false);
    }

    /// One that finds its tickets as if there were a million of them.
    static Grid ofMany(ServerUnderTest server, World.Reader reader) {
        return of(server, reader, new GridStore(MANY), false);
    }

    private static Grid of(ServerUnderTest server, World.Reader reader, GridStore store, boolean overHttps) {
        var queries = new Queries(store, server.clock());
        return new Grid(reader, new TicketPages(server.database(), queries, store),
                new FunnelValues(server.database(), queries, store), overHttps);
    }

    TicketPage page(TicketQuery query) {
        return overHttps ? post("search", query, TicketPage.class) : pages.page(reader.account(), query, false);
    }

    /// The page alone, with or without counts as the server likes.
    TicketPage pageFirst(TicketQuery query) {
        return overHttps
                ? post("search?count=later", query, TicketPage.class)
                : pages.page(reader.account(), query, true);
    }

    TicketCount count(TicketQuery query) {
        return overHttps ? post("count", query, TicketCount.class) : pages.count(reader.account(), query);
    }

    ColumnValues values(ValuesQuery query) {
        return overHttps ? post("values", query, ColumnValues.class) : funnels.of(reader.account(), query);
    }

    private <T> T post(String call, Object query, Class<T> type) {
        var answer = reader.signedIn().post("/api/tickets/" + call, query);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.as(type);
    }
}
