package assistance.server.layout;

import java.util.EnumSet;
import java.util.List;

import assistance.api.Column;
import assistance.api.GridLayout;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.server.account.Account;
import assistance.server.grid.QueryRules;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;

/// What a layout of one user and view may hold: what the grid takes of that user, for columns of a sensible width.
record LayoutRules(Account user, TicketView view) {
    private static final int NARROWEST = 20;
    private static final int WIDEST = 2000;

    /// @throws Refusal 400 when the view isn't for the user
    void checkView() {
        QueryRules.check(user, TicketQuery.of(view));
    }

    /// A layout of a request with what it doesn't keep left out.
    ///
    /// @throws Refusal 400 naming every field at fault
    GridLayout accepted(GridLayout layout) {
        var query = layout.query();
        var kept = new GridLayout(new TicketQuery(view, query.search(), query.filter(), query.filterEnabled(),
                query.sort(), query.groupBy(), query.collapsed(), query.columns(), 0, query.pageSize(), query.zone()),
                layout.widths());
        try {
            check(kept);
        } catch (Refusal refusal) {
            throw Refusal.invalid(within("layout.", refusal));
        }
        return kept;
    }

    /// Checks a layout by itself.
    ///
    /// @throws Refusal 400 naming every field at fault
    void check(GridLayout layout) {
        try {
            QueryRules.check(user, layout.query());
        } catch (Refusal refusal) {
            throw Refusal.invalid(within("query.", refusal));
        }
        var checks = new FieldChecks();
        var seen = EnumSet.noneOf(Column.class);
        for (int i = 0; i < layout.widths().size(); i++) {
            var width = layout.widths().get(i);
            String path = "widths[" + i + "].";
            checks.require(user.role().isSupport() || width.column() != Column.ASSIGNEE, path + "column",
                    "layout.forSupport");
            checks.require(seen.add(width.column()), path + "column", "layout.columnTwice");
            checks.require(width.pixels() >= NARROWEST && width.pixels() <= WIDEST, path + "pixels", "layout.width");
        }
        checks.refuseFaults();
    }

    private static List<Refusal.Field> within(String place, Refusal refusal) {
        return refusal.fields()
                .stream()
                .map(field -> new Refusal.Field(place + field.path(), field.sentence()))
                .toList();
    }
}
