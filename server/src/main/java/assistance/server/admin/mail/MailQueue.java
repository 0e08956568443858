package assistance.server.admin.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.api.Page;
import assistance.api.admin.JournalKind;
import assistance.api.admin.MailState;
import assistance.api.admin.QueuedMail;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;
import assistance.server.mail.Outbox;
import assistance.server.page.PageQuery;
import assistance.server.text.Texts;

/// The mail queue in the hands of administrators.
public final class MailQueue {
    private final Database database;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;
    private final QueueStore store = new QueueStore();

    public MailQueue(Database database, Outbox outbox, Journal journal, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    Page<QueuedMail> page(PageQuery query, Optional<MailState> state, Texts texts) {
        return database.read(tx -> store.page(tx, query, state, texts));
    }

    /// Has a mail sent at once, again if it was sent, with as many attempts before it as a new one.
    ///
    /// @throws Refusal 404, 409 for one that is being sent
    QueuedMail send(Actor actor, long id, Texts texts) {
        var mail = database.write(tx -> {
            find(tx, id, texts);
            if (!store.queue(tx, id, clock.millis())) {
                throw Refusal.of(409, "admin.mailSending");
            }
            return noted(tx, actor, find(tx, id, texts), "admin.journal.mailAgain");
        });
        outbox.wake();
        return mail;
    }

    /// Takes a mail out of the queue.
    ///
    /// @throws Refusal 404, 409 for one that is being sent or was
    QueuedMail drop(Actor actor, long id, Texts texts) {
        return database.write(tx -> {
            var before = find(tx, id, texts);
            if (before.state() == MailState.DROPPED) {
                return before;
            }
            if (!store.drop(tx, id)) {
                throw Refusal.of(409, "admin.mailSent");
            }
            return noted(tx, actor, find(tx, id, texts), "admin.journal.mailDropped");
        });
    }

    private QueuedMail find(Configuration transaction, long id, Texts texts) {
        return store.find(transaction, id, texts).orElseThrow(Refusal::notFound);
    }

    private QueuedMail noted(Configuration transaction, Actor actor, QueuedMail mail, String key) {
        journal.note(transaction, actor, JournalKind.MAIL_CHANGED, mail.subject(),
                List.of(Detail.of(key, mail.recipient())));
        return mail;
    }
}
