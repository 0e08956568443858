package assistance.server.admin.mail;

import static assistance.server.database.generated.Tables.MAIL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import assistance.api.Page;
import assistance.api.admin.MailState;
import assistance.api.admin.QueuedMail;
import assistance.server.mail.SendingError;
import assistance.server.page.PageQuery;
import assistance.server.page.PageStore;
import assistance.server.text.Texts;

/// The rows of mails, without their texts.
final class QueueStore {
    Page<QueuedMail> page(Configuration tx, PageQuery query, Optional<MailState> state, Texts texts) {
        Condition which = state.map(wanted -> MAIL.STATE.eq(wanted.name()))
                .orElse(DSL.noCondition())
                .and(PageStore.contains(query, List.of(MAIL.SUBJECT_KEY, MAIL.RECIPIENT)));
        Map<String, Field<?>> orders = Map.of("createdAt", MAIL.CREATED_AT, "recipient", MAIL.RECIPIENT, "subject",
                MAIL.SUBJECT_KEY,
                "state", MAIL.STATE, "attempts", MAIL.ATTEMPTS, "nextAttemptAt", MAIL.NEXT_ATTEMPT_AT);
        return PageStore.page(tx, new PageStore.Listed(MAIL, MAIL.ID, which, orders), query,
                ids -> mails(tx, ids, texts));
    }

    Optional<QueuedMail> find(Configuration tx, long id, Texts texts) {
        return Optional.ofNullable(mails(tx, List.of(id), texts).get(id));
    }

    private static Map<Long, QueuedMail> mails(Configuration tx, Collection<Long> ids, Texts texts) {
        return tx.dsl()
                .select(MAIL.ID, MAIL.RECIPIENT, MAIL.SUBJECT, MAIL.TICKET_NUMBER, MAIL.STATE, MAIL.ATTEMPTS,
                        MAIL.LAST_ERROR, MAIL.CREATED_AT, MAIL.NEXT_ATTEMPT_AT, MAIL.SENT_AT)
                .from(MAIL)
                .where(MAIL.ID.in(ids))
                .fetchMap(MAIL.ID, joined -> mail(joined, texts));
    }

    private static QueuedMail mail(Record joined, Texts texts) {
        var row = joined.into(MAIL);
        var state = MailState.valueOf(row.getState());
        return new QueuedMail(row.getId(), row.getRecipient(), row.getSubject(), row.getTicketNumber(), state,
                row.getAttempts(), SendingError.words(Objects.requireNonNullElse(row.getLastError(), ""), texts),
                Instant.ofEpochMilli(row.getCreatedAt()),
                state == MailState.QUEUED ? Instant.ofEpochMilli(row.getNextAttemptAt()) : null, time(row.getSentAt()));
    }

    private static @Nullable Instant time(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /// Makes a mail due as if it had never been tried, unless it is being sent.
    boolean queue(Configuration tx, long id, long now) {
        return tx.dsl()
                .update(MAIL)
                .set(MAIL.STATE, MailState.QUEUED.name())
                .set(MAIL.ATTEMPTS, 0)
                .set(MAIL.NEXT_ATTEMPT_AT, now)
                .setNull(MAIL.SENT_AT)
                .where(MAIL.ID.eq(id))
                .and(MAIL.STATE.ne(MailState.SENDING.name()))
                .execute() > 0;
    }

    /// Gives a mail up, unless it is being sent or was.
    boolean drop(Configuration tx, long id) {
        return tx.dsl()
                .update(MAIL)
                .set(MAIL.STATE, MailState.DROPPED.name())
                .where(MAIL.ID.eq(id))
                .and(MAIL.STATE.notIn(MailState.SENDING.name(), MailState.SENT.name()))
                .execute() > 0;
    }
}
