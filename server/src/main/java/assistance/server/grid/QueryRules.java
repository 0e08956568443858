package assistance.server.grid;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import assistance.api.Column;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.server.account.Account;
import assistance.server.http.FieldChecks;

/// What a query of the grid may ask for.
public final class QueryRules {
    private static final String NOT_YET = "grid.notYet";
    private static final Set<TicketView> FOR_SUPPORT = Set.of(TicketView.MINE, TicketView.UNASSIGNED);

    /// Numbers follow time, so either column is "newest first".
    private static final Set<List<Sort>> NEWEST_FIRST = Set.of(List.of(), List.of(new Sort(Column.DATE, true)),
            List.of(new Sort(Column.NUMBER, true)));

    private QueryRules() {}

    /// Checks a query of a reader.
    ///
    /// @throws assistance.server.http.Refusal 400 naming every field at fault
    public static void check(Account reader, TicketQuery query) {
        var checks = new FieldChecks();
        checks.require(reader.role().isSupport() || !FOR_SUPPORT.contains(query.view()), "view", "grid.forSupport");
        checks.require(query.page() >= 0, "page", "grid.page");
        checks.require(TicketQuery.PAGE_SIZES.contains(query.pageSize()), "pageSize", "grid.pageSize");
        checks.require(ZoneId.getAvailableZoneIds().contains(query.zone()), "zone", "grid.zone");
        String search = query.search();
        checks.require(search == null || search.isBlank(), "search", NOT_YET);
        checks.require(query.filter() == null || Boolean.FALSE.equals(query.filterEnabled()), "filter", NOT_YET);
        checks.require(NEWEST_FIRST.contains(query.sort()), "sort", NOT_YET);
        checks.require(query.groupBy().isEmpty(), "groupBy", NOT_YET);
        checks.require(query.collapsed().isEmpty(), "collapsed", NOT_YET);
        checks.refuseFaults();
    }
}
