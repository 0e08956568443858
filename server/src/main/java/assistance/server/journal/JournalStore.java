package assistance.server.journal;

import static assistance.server.database.generated.Tables.JOURNAL;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.Page;
import assistance.api.admin.JournalEntry;
import assistance.api.admin.JournalKind;
import assistance.server.database.generated.tables.records.JournalRecord;
import assistance.server.page.PageQuery;
import assistance.server.page.PageStore;
import assistance.server.text.Texts;

/// The rows of the journal.
final class JournalStore {
    /// An entry in the form that is stored.
    record Words(@Nullable Long actorId, String subject, String detail, String remoteAddress, String key) {}

    void insert(Configuration tx, long id, long now, JournalKind kind, Words words) {
        tx.dsl()
                .insertInto(JOURNAL)
                .set(JOURNAL.ID, id)
                .set(JOURNAL.HAPPENED_AT, now)
                .set(JOURNAL.KIND, kind.name())
                .set(JOURNAL.ACTOR_ID, words.actorId())
                .set(JOURNAL.SUBJECT, words.subject())
                .set(JOURNAL.DETAIL, words.detail())
                .set(JOURNAL.REMOTE_ADDRESS, words.remoteAddress())
                .set(JOURNAL.SEARCH_KEY, words.key())
                .execute();
    }

    int count(Configuration tx, JournalKind kind, long since) {
        return tx.dsl().fetchCount(JOURNAL, JOURNAL.HAPPENED_AT.gt(since).and(JOURNAL.KIND.eq(kind.name())));
    }

    Page<JournalEntry> page(Configuration tx, PageQuery query, List<JournalKind> kinds, Texts texts) {
        Condition which = PageStore.contains(query, List.of(JOURNAL.SEARCH_KEY))
                .and(kinds.isEmpty()
                        ? DSL.noCondition()
                        : JOURNAL.KIND.in(kinds.stream().map(Enum::name).toList()));
        return PageStore.page(tx, new PageStore.Listed(JOURNAL, JOURNAL.ID, which, Map.of("at", JOURNAL.ID)), query,
                ids -> entries(tx, ids, texts));
    }

    private static Map<Long, JournalEntry> entries(Configuration tx, Collection<Long> ids, Texts texts) {
        var rows = tx.dsl().selectFrom(JOURNAL).where(JOURNAL.ID.in(ids)).fetch();
        Map<Long, Named> actors = tx.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.in(rows.map(JournalRecord::getActorId)))
                .fetchMap(USER_ACCOUNT.ID,
                        user -> new Named(user.getId(), user.getLastName() + " " + user.getFirstName()));
        return rows.intoMap(JOURNAL.ID, row -> new JournalEntry(row.getId(), Instant.ofEpochMilli(row.getHappenedAt()),
                JournalKind.valueOf(row.getKind()), actors.get(row.getActorId()), row.getSubject(),
                Detail.words(row.getDetail(), texts), row.getRemoteAddress()));
    }

    void removeBefore(Configuration tx, long end) {
        tx.dsl().deleteFrom(JOURNAL).where(JOURNAL.HAPPENED_AT.lt(end)).execute();
    }
}
