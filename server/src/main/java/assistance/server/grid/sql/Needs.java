package assistance.server.grid.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import assistance.api.Column;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Ranges;
import assistance.server.grid.filter.Term;

/// What has to be known of tickets to tell which ones a query finds and how it groups them.
final class Needs {
    private static final int HOUR_SECONDS = 3600;
    private static final long HOUR_MILLIS = 3_600_000;

    private final GridQuery query;
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private boolean kept = true;

    Needs(GridQuery query) {
        this.query = query;
        query.groups().forEach(level -> group(level.column()));
        look(query.term());
    }

    /// The columns a ticket's part in the query hangs on.
    Set<Column> columns() {
        return columns;
    }

    /// False when it hangs on something that tickets are never counted by.
    boolean areKept() {
        return kept;
    }

    private void group(Column column) {
        switch (column) {
            case NUMBER, TITLE -> kept = false;
            case DATE -> {
                columns.add(column);
                kept &= hasWholeHours();
            }
            case PRIORITY, STATE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> columns.add(column);
        }
    }

    private void look(Term term) {
        switch (term) {
            case Term.And(List<Term> terms) -> terms.forEach(this::look);
            case Term.Or(List<Term> terms) -> terms.forEach(this::look);
            case Term.Not(Term negated) -> look(negated);
            case Term.OneOf one -> group(one.column());
            case Term.Text text -> group(text.column());
            case Term.Opened(Ranges moments) -> {
                columns.add(Column.DATE);
                kept &= moments.ranges().stream().allMatch(range -> isHour(range.from()) && isHour(range.to()));
            }
            case Term.OnDays _ -> group(Column.DATE);
            case Term.Numbered _,Term.Digits _,Term.Unread _,Term.AssignedTo _ -> kept = false;
        }
    }

    private static boolean isHour(long moment) {
        return moment == Long.MIN_VALUE || moment == Long.MAX_VALUE || moment % HOUR_MILLIS == 0;
    }

    /// Whether days begin with an hour of UTC as long as there have been tickets.
    private boolean hasWholeHours() {
        var offsets = query.offsets();
        return offsets.stream().skip(1).allMatch(offset -> isHour(offset.from().toEpochMilli()))
                && offsets.stream().allMatch(offset -> offset.offset().getTotalSeconds() % HOUR_SECONDS == 0);
    }
}
