package assistance.server.grid.sql;

import java.util.List;
import java.util.Optional;

import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Term;

/// The tickets of a query as all of another one, which the kept counts tell, without those of a third, which are few.
record Difference(GridQuery all, GridQuery without) {
    static Optional<Difference> of(Counting counting, GridQuery query) {
        var parts = Parts.of(query);
        var all = parts.known();
        if (Source.counts(all).isEmpty() || parts.other().isEmpty()
                || !parts.other().stream().allMatch(term -> isMostlyTrue(counting, query, term))) {
            return Optional.empty();
        }
        var rest = Term.or(parts.other().stream().map(Term::not).toList());
        return Optional.of(new Difference(all, all.with(rest)));
    }

    private static boolean isMostlyTrue(Counting counting, GridQuery query, Term term) {
        return switch (term) {
            case Term.Numbered numbered -> numbered.numbers().size(1, query.extent().lastNumber() + 1) * 2 > query
                    .extent()
                    .lastNumber();
            case Term.Opened _,Term.OneOf _ -> isMost(counting, query, term).orElse(false);
            case Term.Not(Term negated) -> !isMost(counting, query, negated).orElse(false);
            case Term.And _,Term.Or _,Term.Text _,Term.OnDays _,Term.Digits _,Term.Unread _,Term.AssignedTo _ -> false;
        };
    }

    /// Whether a term is true of most tickets, as far as that is known.
    private static Optional<Boolean> isMost(Counting counting, GridQuery query, Term term) {
        var tickets = query.groupedBy(List.of());
        var some = tickets.having(term);
        return Source.counts(some).map(_ -> counting.count(some) * 2 > counting.count(tickets.having(Term.ALL)));
    }
}
