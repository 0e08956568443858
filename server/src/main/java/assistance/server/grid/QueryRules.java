package assistance.server.grid;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.account.Account;
import assistance.server.http.FieldChecks;

/// What a query of the grid may ask for.
public final class QueryRules {
    private static final Set<TicketView> FOR_SUPPORT = Set.of(TicketView.MINE, TicketView.UNASSIGNED);
    private static final int MOST_COLLAPSED = 1000;
    private static final int LONGEST = 1000;

    private final Account reader;
    private final FieldChecks checks = new FieldChecks();

    private QueryRules(Account reader) {
        this.reader = reader;
    }

    /// Checks a query of a reader.
    ///
    /// @throws assistance.server.http.Refusal 400 naming every field at fault
    public static void check(Account reader, TicketQuery query) {
        var rules = new QueryRules(reader);
        rules.look(query, "");
        rules.checks.refuseFaults();
    }

    /// Checks what a spreadsheet is asked for.
    ///
    /// @throws assistance.server.http.Refusal 400 naming every field at fault
    static void check(Account reader, ExportTickets asked) {
        var rules = new QueryRules(reader);
        rules.look(asked.query(), "query.");
        rules.checks.refuseFaults();
    }

    /// Checks what a funnel asks for.
    ///
    /// @throws assistance.server.http.Refusal 400 naming every field at fault
    static void check(Account reader, ValuesQuery asked) {
        var rules = new QueryRules(reader);
        rules.look(asked.query(), "query.");
        rules.column(asked.column(), "column");
        rules.search(asked.search() == null ? "" : asked.search(), "search");
        rules.checks.refuseFaults();
    }

    private void look(TicketQuery query, String place) {
        checks.require(reader.role().isSupport() || !FOR_SUPPORT.contains(query.view()), place + "view",
                "grid.forSupport");
        search(query.search() == null ? "" : query.search(), place + "search");
        if (query.filter() != null) {
            new FilterRules(reader, checks).look(query.filter(), place + "filter");
        }
        sorts(query.sort(), place + "sort");
        sorts(query.groupBy(), place + "groupBy");
        collapsed(query.collapsed(), place + "collapsed");
        for (int i = 0; i < query.columns().size(); i++) {
            column(query.columns().get(i), place + "columns[" + i + "]");
        }
        checks.require(query.page() >= 0, place + "page", "grid.page");
        checks.require(TicketQuery.PAGE_SIZES.contains(query.pageSize()), place + "pageSize", "grid.pageSize");
        checks.require(ZoneId.getAvailableZoneIds().contains(query.zone()), place + "zone", "grid.zone");
    }

    private void search(String search, String place) {
        checks.require(search.length() <= LONGEST, place, "http.tooLong", LONGEST, search.length());
    }

    private void sorts(List<Sort> sorts, String place) {
        var seen = EnumSet.noneOf(Column.class);
        for (int i = 0; i < sorts.size(); i++) {
            String path = place + "[" + i + "].column";
            column(sorts.get(i).column(), path);
            checks.require(seen.add(sorts.get(i).column()), path, "grid.columnTwice");
        }
    }

    private void collapsed(List<List<String>> collapsed, String place) {
        checks.require(collapsed.size() <= MOST_COLLAPSED, place, "grid.tooManyCollapsed", MOST_COLLAPSED);
        for (int i = 0; i < collapsed.size(); i++) {
            String path = place + "[" + i + "]";
            checks.require(collapsed.get(i).stream().allMatch(value -> value.length() <= LONGEST), path,
                    "grid.valueTooLong", LONGEST);
        }
    }

    private void column(Column column, String place) {
        checks.require(reader.role().isSupport() || column != Column.ASSIGNEE, place, "grid.columnForSupport");
    }
}
