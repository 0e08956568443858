package assistance.api.account;

import java.time.Instant;

/// One sign-in of the user that still lasts: `GET /api/me/sessions` gives the list, last used first.
/// `DELETE /api/me/sessions/{id}` → 204 ends one, `DELETE /api/me/sessions` → 204 ends all of them, this one included
/// ("Déconnecter partout").
///
/// @param device what signed in, as it named itself in `User-Agent`, at most 200 characters; may be empty
/// @param lastUsedAt to a few minutes
/// @param current true for the session of this request
public record SessionInfo(long id, String device, Instant createdAt, Instant lastUsedAt, boolean current) {}
