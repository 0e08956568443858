package assistance.server.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.TicketQuery;
import assistance.server.account.Account;
import assistance.server.grid.filter.Days;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Perspective;
import assistance.server.grid.sql.GridStore;
import assistance.server.text.Texts;

/// Reads queries that have been checked, on the day it is for their reader.
public record Queries(GridStore store, Clock clock) {
    /// Reads a query.
    GridQuery read(Configuration transaction, Account reader, TicketQuery query) {
        return read(transaction, reader, query, null);
    }

    /// Leaves out the conditions on a column.
    GridQuery read(Configuration transaction, Account reader, TicketQuery query, @Nullable Column except) {
        var days = new Days(ZoneId.of(query.zone()));
        var perspective = new Perspective(reader, Texts.forLanguage(reader.language()), days,
                LocalDate.ofInstant(clock.instant(), days.zone()));
        return store.resolve(transaction,
                GridQuery.of(perspective, store.extent(transaction), query, except));
    }
}
