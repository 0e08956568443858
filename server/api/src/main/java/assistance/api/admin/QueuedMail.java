package assistance.api.admin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A mail of the queue, without its text. `GET /api/admin/mails?state=` → a [assistance.api.Page]; `sort` takes
/// `createdAt` (default falling: `-createdAt`), `recipient`, `subject`, `state`, `attempts`, `nextAttemptAt`.
/// `POST /api/admin/mails/{id}/attempt` → 200 with the mail, QUEUED for an attempt at once, from any state but SENDING
/// (409) and with a new series of them; a mail that was SENT goes out again with its Message-ID. `DELETE /api/admin/mails/{id}` → 200 with the mail,
/// DROPPED; 409 when it is SENDING or SENT.
///
/// @param ticketNumber the ticket it belongs to; null for mails about accounts
/// @param attempts how often it was tried, not counting while nobody could reach the mail server
/// @param lastError why the last attempt failed, in the user's language or as the mail server put it; empty for none
/// @param nextAttemptAt null unless it waits
/// @param sentAt null unless sent
public record QueuedMail(long id, String recipient, String subject, @Nullable Long ticketNumber, MailState state,
        int attempts, String lastError, Instant createdAt, @Nullable Instant nextAttemptAt, @Nullable Instant sentAt) {}
