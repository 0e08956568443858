package assistance.server.grid.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jooq.Configuration;
import org.jooq.impl.DSL;

import assistance.server.conversation.ReadMarkStore;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Term;

/// Counts tickets, out of counts that are at hand as far as possible: what is not something is all the rest, and
/// what is one thing or another is the one, and the other, less what is both.
record Counting(Configuration transaction) {
    private static final long COMMON = 20_000;

    long count(GridQuery query) {
        if (!query.perspective().reader().role().isSupport() || isKept(query)) {
            return look(query);
        }
        if (query.term() instanceof Term.Unread) {
            return countUnread(query);
        }
        var indexed = TextIndex.query(query.term());
        if (Conditions.isSqlite(transaction) && indexed.isPresent()) {
            return Objects.requireNonNull(transaction.dsl()
                    .select(DSL.count().cast(Long.class))
                    .from(TextIndex.TABLE)
                    .where(TextIndex.matches(indexed.get()))
                    .fetchSingle()
                    .value1());
        }
        var kept = new ArrayList<Term>();
        var other = new ArrayList<Term>();
        divide(query, query.term() instanceof Term.And and ? and.terms() : List.of(query.term()), kept, other);
        if (other.size() != 1) {
            return look(query);
        }
        var within = query.having(Term.and(kept));
        return switch (other.getFirst()) {
            case Term.Not not -> count(within) - count(within.with(not.term()));
            case Term.Or or -> countAny(within, or);
            default -> look(query);
        };
    }

    /// True when a query is known to find so many tickets that they are soon met in any order.
    boolean isCommon(GridQuery query) {
        return isKept(query) && look(query) >= COMMON;
    }

    private long countAny(GridQuery within, Term.Or or) {
        var kept = new ArrayList<Term>();
        var other = new ArrayList<Term>();
        divide(within, or.terms(), kept, other);
        if (kept.isEmpty() || other.isEmpty()) {
            return look(within.with(or));
        }
        long one = count(within.with(Term.or(kept)));
        long others = count(within.with(Term.or(other)));
        return one + others
                - (one == 0 || others == 0 ? 0 : countBoth(within, Term.or(kept), one, Term.or(other), others));
    }

    /// Looks for the less frequent of two terms by its indexes, and for the other among what is found.
    private long countBoth(GridQuery within, Term kept, long one, Term other, long others) {
        var source = Source.tickets(within);
        boolean sqlite = Conditions.isSqlite(transaction);
        var rare = new Conditions(within, source, sqlite);
        var common = new Conditions(within, sqlite ? source.unindexed().withoutTextIndex() : source, sqlite);
        return count(source, common.all()
                .and((one < others ? rare : common).of(kept))
                .and((one < others ? common : rare).of(other)));
    }

    /// Only what the reader has opened or written in can be read: all else with a message newer than the account is
    /// unread.
    private long countUnread(GridQuery query) {
        var reader = query.perspective().reader();
        var source = Source.tickets(query);
        return count(source, ReadMarkStore.isNewFor(reader))
                - count(source, ReadMarkStore.isNewFor(reader)
                        .and(ReadMarkStore.isKnownTo(reader))
                        .andNot(ReadMarkStore.isUnreadFor(reader)));
    }

    private static void divide(GridQuery query, List<Term> terms, List<Term> kept, List<Term> other) {
        for (var term : terms) {
            var more = new ArrayList<>(kept);
            more.add(term);
            (isKept(query.having(Term.and(more))) ? kept : other).add(term);
        }
    }

    private static boolean isKept(GridQuery query) {
        return Source.counts(query).isPresent();
    }

    private long look(GridQuery query) {
        var source = Source.of(query);
        return count(source, Conditions.of(transaction, query, source).all());
    }

    private long count(Source source, org.jooq.Condition which) {
        return Objects.requireNonNull(
                transaction.dsl().select(source.size()).from(source.table()).where(which).fetchSingle().value1());
    }
}
