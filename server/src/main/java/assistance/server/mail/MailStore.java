package assistance.server.mail;

import static assistance.server.database.generated.Tables.MAIL;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.api.admin.MailState;
import assistance.server.account.SearchKey;
import assistance.server.database.Database;
import assistance.server.database.Sequences;

/// The mail table.
public final class MailStore {
    private static final int CANDIDATES = 10;
    private static final Condition UNSENT = MAIL.STATE.in(MailState.QUEUED.name(), MailState.SENDING.name());

    private final Database database;

    public MailStore(Database database) {
        this.database = database;
    }

    void insert(Configuration transaction, Mail mail, long now) {
        transaction.dsl()
                .insertInto(MAIL)
                .set(MAIL.ID, Sequences.nextId(transaction))
                .set(MAIL.RECIPIENT, mail.recipient())
                .set(MAIL.RECIPIENT_NAME, mail.recipientName())
                .set(MAIL.SUBJECT, mail.text().subject())
                .set(MAIL.SUBJECT_KEY, SearchKey.of(mail.text().subject()))
                .set(MAIL.TEXT_BODY, mail.text().text())
                .set(MAIL.HTML_BODY, mail.text().html())
                .set(MAIL.MESSAGE_ID, mail.messageId())
                .set(MAIL.TICKET_NUMBER, mail.ticketNumber())
                .set(MAIL.LINK_ID, mail.linkId())
                .set(MAIL.STATE, MailState.QUEUED.name())
                .set(MAIL.ATTEMPTS, 0)
                .set(MAIL.NEXT_ATTEMPT_AT, now)
                .set(MAIL.CREATED_AT, now)
                .execute();
    }

    /// Takes a mail that is due, so that no other server node takes it before the lease ends; that time passes only
    /// when this node dies in between, or sleeps. Mails that have failed before come after those that have not.
    ///
    /// @param inHand the mails this node is at, however long it has been
    Optional<Mail> claim(long now, long leaseEnd, Set<Long> inHand) {
        Condition free = due(now).and(MAIL.ID.notIn(inHand));
        return claim(dueIds(free.and(MAIL.ATTEMPTS.eq(0))), now, leaseEnd)
                .or(() -> claim(dueIds(free), now, leaseEnd));
    }

    private Optional<Mail> claim(List<Long> ids, long now, long leaseEnd) {
        return ids.stream().map(id -> claim(id, now, leaseEnd)).flatMap(Optional::stream).findFirst();
    }

    private List<Long> dueIds(Condition which) {
        return database.read(tx -> tx.dsl()
                .select(MAIL.ID)
                .from(MAIL)
                .where(which)
                .orderBy(MAIL.NEXT_ATTEMPT_AT, MAIL.ID)
                .limit(CANDIDATES)
                .fetch(row -> row.value1()));
    }

    private Optional<Mail> claim(long id, long now, long leaseEnd) {
        return database.write(tx -> {
            int claimed = tx.dsl()
                    .update(MAIL)
                    .set(MAIL.STATE, MailState.SENDING.name())
                    .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                    .set(MAIL.NEXT_ATTEMPT_AT, leaseEnd)
                    .where(MAIL.ID.eq(id), due(now))
                    .execute();
            return claimed == 0 ? Optional.empty() : Optional.of(fetch(tx, id));
        });
    }

    private static Condition due(long now) {
        return UNSENT.and(MAIL.NEXT_ATTEMPT_AT.le(now));
    }

    private static Mail fetch(Configuration transaction, long id) {
        var row = transaction.dsl().selectFrom(MAIL).where(MAIL.ID.eq(id)).fetchSingle();
        return new Mail(id, row.getRecipient(), row.getRecipientName(), new MailText(row.getSubject(), row
                .getTextBody(), row.getHtmlBody()), row.getMessageId(), row.getTicketNumber(), row.getLinkId(),
                row.getAttempts(),
                row.getCreatedAt());
    }

    void sent(Mail mail, long now) {
        database.write(tx -> tx.dsl()
                .update(MAIL)
                .set(MAIL.STATE, MailState.SENT.name())
                .setNull(MAIL.LAST_ERROR)
                .set(MAIL.SENT_AT, now)
                .where(stillClaimed(mail))
                .execute());
    }

    /// Records a failed attempt.
    ///
    /// @param state [MailState#QUEUED] for another attempt, [MailState#FAILED], or [MailState#DROPPED]
    void notSent(Mail mail, MailState state, long nextAttempt, String error) {
        back(mail, state, mail.attempts(), nextAttempt, error);
    }

    /// Gives a mail back whose attempt does not count.
    void notTried(Mail mail, long nextAttempt, String error) {
        back(mail, MailState.QUEUED, mail.attempts() - 1, nextAttempt, error);
    }

    private void back(Mail mail, MailState state, int attempts, long nextAttempt, String error) {
        database.write(tx -> tx.dsl()
                .update(MAIL)
                .set(MAIL.STATE, state.name())
                .set(MAIL.ATTEMPTS, attempts)
                .set(MAIL.NEXT_ATTEMPT_AT, nextAttempt)
                .set(MAIL.LAST_ERROR, error)
                .where(stillClaimed(mail))
                .execute());
    }

    // An attempt that outlived its lease has nothing to say about the one that followed it.
    private static Condition stillClaimed(Mail mail) {
        return MAIL.ID.eq(mail.id())
                .and(MAIL.STATE.eq(MailState.SENDING.name()))
                .and(MAIL.ATTEMPTS.eq(mail
                        .attempts()));
    }

    /// When the next mail is due, in epoch milliseconds.
    ///
    /// @param inHand the mails this node is at
    Optional<Long> nextDue(Set<Long> inHand) {
        return database.read(tx -> tx.dsl()
                .select(MAIL.NEXT_ATTEMPT_AT)
                .from(MAIL)
                .where(UNSENT, MAIL.ID.notIn(inHand))
                .orderBy(MAIL.NEXT_ATTEMPT_AT)
                .limit(1)
                .fetchOptional(row -> row.value1()));
    }

    /// How many mails are still to be sent.
    public int waiting() {
        return count(UNSENT);
    }

    /// How many mails were given up.
    public int failed() {
        return count(MAIL.STATE.eq(MailState.FAILED.name()));
    }

    private int count(Condition which) {
        return database.read(tx -> tx.dsl().fetchCount(MAIL, which));
    }
}
