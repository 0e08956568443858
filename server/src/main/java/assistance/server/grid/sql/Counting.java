package assistance.server.grid.sql;

import java.util.Objects;

import org.jooq.Configuration;
import org.jooq.impl.DSL;

import assistance.server.conversation.ReadMarkStore;
import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Term;
import assistance.server.grid.sql.text.TextIndex;

/// Counts tickets, out of counts that are at hand as far as possible: what is not something is all the rest, and
/// what is one thing or another is the one, and the other, less what is both.
///
/// @param common from how many tickets on what a query finds is soon met in any order
record Counting(Configuration transaction, long common) {
    private static final int COMMONS_A_SCAN = 3;

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
        var difference = Difference.of(this, query);
        if (difference.isPresent()) {
            return count(difference.get().all()) - count(difference.get().without());
        }
        var parts = Parts.of(query);
        return parts.other().size() == 1 && parts.other().getFirst() instanceof Term.Or or
                ? countAny(parts.known(), or)
                : look(query);
    }

    /// True when a query is known to find so many tickets that they are soon met in any order.
    boolean isCommon(GridQuery query) {
        return isKept(query) && look(query) >= common;
    }

    private long countAny(GridQuery within, Term.Or or) {
        var parts = Parts.of(within, or.terms());
        var kept = Term.or(parts.kept());
        var other = Term.or(parts.other());
        if (parts.kept().isEmpty() || parts.other().isEmpty()) {
            return look(within.with(or));
        }
        long one = count(within.with(kept));
        long others = count(within.with(other));
        return one + others
                - (one == 0 || others == 0 ? 0 : countBoth(within, kept, one, other, others));
    }

    /// Looks for the less frequent of two terms by its indexes, and for the other among what is found. SQLite looks
    /// through everything in less time than it finds very many.
    private long countBoth(GridQuery within, Term kept, long one, Term other, long others) {
        var source = Source.tickets(within);
        boolean sqlite = Conditions.isSqlite(transaction);
        var indexed = new Conditions(within, source, sqlite);
        var plain = new Conditions(within, sqlite ? source.unindexed().withoutTextIndex() : source, sqlite);
        boolean areMany = Math.min(one, others) > common * COMMONS_A_SCAN;
        return count(source, plain.all()
                .and((one < others && !areMany ? indexed : plain).of(kept))
                .and((one < others || areMany ? plain : indexed).of(other)));
    }

    /// Only what the reader has opened or written in can be read: all else with a message newer than the account is
    /// unread.
    private long countUnread(GridQuery query) {
        var reader = query.perspective().reader();
        var source = Source.tickets(query);
        return count(source, ReadMarkStore.isNewFor(reader)) - new ReadMarkStore().countRead(transaction, reader);
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
