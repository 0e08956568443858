package assistance.api.admin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;

/// One line of the journal of sign-ins and changes; kept for a year. `GET /api/admin/journal?kind=` → a
/// [assistance.api.Page]; `sort` takes `at` (default falling: `-at`).
///
/// @param actor who did it; null for somebody not signed in
/// @param subject what it was done to, as words: the address tried, the user's, company's or contract's name
/// @param detail what changed, in the reader's language; may be empty; never a password, token or message
/// @param remoteAddress where it came from; empty for the command line
public record JournalEntry(long id, Instant at, JournalKind kind, @Nullable Named actor, String subject, String detail,
        String remoteAddress) {}
