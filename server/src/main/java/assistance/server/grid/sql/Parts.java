package assistance.server.grid.sql;

import java.util.ArrayList;
import java.util.List;

import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Term;

/// Terms of a query by whether the kept counts tell what is true of its tickets, one by one and together.
///
/// @param query whose terms they are
record Parts(GridQuery query, List<Term> kept, List<Term> other) {
    /// The parts of a query's term.
    static Parts of(GridQuery query) {
        return of(query, query.term() instanceof Term.And(List<Term> terms) ? terms : List.of(query.term()));
    }

    /// Other terms, looked at as if they were the query's.
    static Parts of(GridQuery query, List<Term> terms) {
        var kept = new ArrayList<Term>();
        var other = new ArrayList<Term>();
        for (var term : terms) {
            var more = new ArrayList<>(kept);
            more.add(term);
            (Source.counts(query.having(Term.and(more))).isPresent() ? kept : other).add(term);
        }
        return new Parts(query, kept, other);
    }

    /// The query for all that is known.
    GridQuery known() {
        return query.having(Term.and(kept));
    }
}
