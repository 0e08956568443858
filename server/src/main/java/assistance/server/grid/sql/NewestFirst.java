package assistance.server.grid.sql;

import static assistance.server.database.generated.Tables.TICKET;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;

import assistance.server.grid.filter.GridQuery;
import assistance.server.grid.filter.Ranges;
import assistance.server.grid.filter.Term;
import assistance.server.grid.sql.text.TextIndex;

/// Finds the newest tickets where a database can't tell by itself whether looking from the newest ticket backwards is the
/// shorter way, or an index: the kept counts tell. PostgreSQL can, but for where to begin.
record NewestFirst(Counting counting, GridQuery query, boolean sqlite) {
    private static final long FURTHEST = 2_000;
    private static final long HOUR = 3_600_000;
    private static final Table<?> LAST_NUMBERS = DSL.table(DSL.name("ticket_hour_last"));
    private static final Field<Long> LAST_NUMBER = DSL.field(DSL.name("last_number"), Long.class);
    private static final Field<Long> OPENED = DSL.field(DSL.name("opened"), Long.class);

    /// Nothing for other orders, and for customers, whose tickets are few.
    static Optional<NewestFirst> of(Counting counting, GridQuery query) {
        return query.isNewestFirst() && query.perspective().reader().role().isSupport()
                ? Optional.of(new NewestFirst(counting, query, Conditions.isSqlite(counting.transaction())))
                : Optional.empty();
    }

    /// Some numbers, newest first, or nothing when the database knows best.
    Optional<List<Long>> numbers(long offset, int limit) {
        if (!sqlite) {
            return opened(query.term()).isEmpty() || !isCommon(query.term())
                    ? Optional.empty()
                    : Optional.of(backwards(query.term(), offset, limit));
        }
        var indexed = TextIndex.query(query.term());
        if (indexed.isPresent()) {
            return Optional.of(inIndex(indexed.get(), offset, limit));
        }
        if (query.term() instanceof Term.Or(List<Term> terms) && offset + limit <= FURTHEST) {
            return anyOf(terms, offset, limit);
        }
        return isCommon(query.term()) ? Optional.of(backwards(query.term(), offset, limit)) : Optional.empty();
    }

    private List<Long> inIndex(String words, long offset, int limit) {
        return counting.transaction()
                .dsl()
                .select(TextIndex.NUMBER)
                .from(TextIndex.TABLE)
                .where(TextIndex.matches(words))
                .orderBy(TextIndex.NUMBER.desc())
                .limit(limit)
                .offset(offset)
                .fetch(Record1::value1);
    }

    /// The newest ones of what the index of texts finds, and of each of the rest.
    private Optional<List<Long>> anyOf(List<Term> terms, long offset, int limit) {
        var indexed = Term.or(terms.stream().filter(term -> TextIndex.query(term).isPresent()).toList());
        if (indexed.equals(Term.NONE)) {
            return Optional.empty();
        }
        int enough = (int) offset + limit;
        var found = new ArrayList<>(inIndex(TextIndex.query(indexed).orElseThrow(), 0, enough));
        for (var term : terms) {
            if (TextIndex.query(term).isEmpty()) {
                found.addAll(newest(term, enough));
            }
        }
        return Optional.of(found.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .skip(offset)
                .limit(limit)
                .toList());
    }

    private List<Long> newest(Term term, int limit) {
        return isCommon(term)
                ? backwards(term, 0, limit)
                : select(Conditions.of(counting.transaction(), query, Source.tickets(query)).of(term), 0, limit);
    }

    /// Where tickets of one value follow each other in an index, the database knows.
    private boolean isCommon(Term term) {
        return parts(term).noneMatch(part -> part instanceof Term.OneOf one && one.keys().size() == 1)
                && counting.isCommon(query.having(term));
    }

    private static Stream<Term> parts(Term term) {
        return term instanceof Term.And(List<Term> terms) ? terms.stream() : Stream.of(term);
    }

    private static List<Ranges> opened(Term term) {
        return parts(term)
                .flatMap(part -> part instanceof Term.Opened(Ranges moments) ? Stream.of(moments) : Stream.of())
                .toList();
    }

    private List<Long> backwards(Term term, long offset, int limit) {
        var source = Source.tickets(query);
        Condition which = Conditions.of(counting.transaction(), query, sqlite ? source.unindexed() : source).of(term);
        for (var moments : opened(term)) {
            which = which.and(openedUntil(moments.ranges().getLast().to()));
        }
        return select(which, offset, limit);
    }

    /// True of all tickets that were opened before a moment, and of few others: numbers follow time, nearly.
    private static Condition openedUntil(long moment) {
        return moment == Long.MAX_VALUE
                ? DSL.noCondition()
                : TICKET.NUMBER.le(DSL.select(DSL.max(LAST_NUMBER))
                        .from(LAST_NUMBERS)
                        .where(OPENED.le(Math.floorDiv(moment - 1 + DayField.YEAR_0, HOUR))));
    }

    private List<Long> select(Condition which, long offset, int limit) {
        return counting.transaction()
                .dsl()
                .select(TICKET.NUMBER)
                .from(TICKET)
                .where(which)
                .orderBy(TICKET.NUMBER.desc())
                .limit(limit)
                .offset(offset)
                .fetch(Record1::value1);
    }
}
