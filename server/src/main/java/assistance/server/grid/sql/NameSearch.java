package assistance.server.grid.sql;

import java.util.Set;

import org.jooq.Configuration;

import assistance.api.Column;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Term;
import assistance.server.grid.sql.text.TextMatch;

/// Finds the names that hold a text before the tickets are looked at: there are far fewer of them, and an index of
/// tickets finds whole names only.
record NameSearch(Configuration transaction) {
    GridQuery resolve(GridQuery query) {
        return query.perspective().reader().role().isSupport() ? query.having(resolve(query.term())) : query;
    }

    private Term resolve(Term term) {
        return switch (term) {
            case Term.And and -> Term.and(and.terms().stream().map(this::resolve).toList());
            case Term.Or or -> Term.or(or.terms().stream().map(this::resolve).toList());
            case Term.Not not -> Term.not(resolve(not.term()));
            case Term.Text text when text.column() != Column.TITLE -> Term.oneOf(text.column(), keys(text));
            case Term.Text _,Term.OneOf _,Term.Numbered _,Term.Opened _,Term.OnDays _,Term.Digits _,Term.Unread _,Term.AssignedTo _ ->
                term;
        };
    }

    private Set<String> keys(Term.Text text) {
        var names = Names.of(text.column());
        return transaction.dsl()
                .selectDistinct(names.key())
                .from(names.table())
                .where(new TextMatch(Conditions.isSqlite(transaction)).of(names.key(), text.place(), text.text()))
                .fetchSet(names.key());
    }
}
