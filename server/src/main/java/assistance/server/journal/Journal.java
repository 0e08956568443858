package assistance.server.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.jooq.Configuration;

import assistance.api.FoldedText;
import assistance.api.Page;
import assistance.api.admin.JournalEntry;
import assistance.api.admin.JournalKind;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.page.PageQuery;
import assistance.server.text.Texts;

/// Keeps who did what. Entries are rows of the caller's own transaction: what is told has happened.
public final class Journal {
    private static final Duration AGE = Duration.ofDays(366);
    private static final int SUBJECT_LENGTH = 254;
    private static final int ADDRESS_LENGTH = 45;
    private static final int KEY_LENGTH = 4000;
    /// Whoever guesses passwords from many places at once shall not fill the disk.
    private static final int MOST_REFUSALS_AN_HOUR = 500;

    private final Database database;
    private final Clock clock;
    private final JournalStore store = new JournalStore();

    public Journal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Notes something. As it takes an id, this comes after all that locks users, companies and tickets.
    ///
    /// @param subject what it was done to, as words
    public void note(Configuration transaction, Actor actor, JournalKind kind, String subject, List<Detail> details) {
        long now = clock.millis();
        // Before counting, so that those at once see each other.
        long id = Sequences.nextId(transaction);
        if (kind == JournalKind.SIGN_IN_REFUSED && store.count(transaction, kind, now
                - Duration.ofHours(1).toMillis()) >= MOST_REFUSALS_AN_HOUR) {
            return;
        }
        String shown = ShownLine.of(subject, SUBJECT_LENGTH);
        String address = ShownLine.of(actor.remoteAddress(), ADDRESS_LENGTH);
        String stored = Detail.stored(details);
        String key = FoldedText.of(String.join("\n", shown, actor.name(), address, values(details))).text();
        store.insert(transaction, id, now, kind, new JournalStore.Words(actor.userId(), shown, stored, address,
                ShownLine.of(key, KEY_LENGTH)));
    }

    private static String values(List<Detail> details) {
        return String.join("\n", details.stream().flatMap(detail -> detail.arguments().stream()).toList());
    }

    /// Like [#note(Configuration, Actor, JournalKind, String, List)], where there is nothing more to say.
    public void note(Configuration transaction, Actor actor, JournalKind kind, String subject) {
        note(transaction, actor, kind, subject, List.of());
    }

    /// A page of entries, newest first.
    ///
    /// @param kinds those asked for
    Page<JournalEntry> page(PageQuery query, List<JournalKind> kinds, Texts texts) {
        return database.read(tx -> store.page(tx, query, kinds, texts));
    }

    /// Removes what is too old.
    public void removeOld() {
        database.run(tx -> store.removeBefore(tx, clock.instant().minus(AGE).toEpochMilli()));
    }
}
