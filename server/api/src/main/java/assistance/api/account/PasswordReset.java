package assistance.api.account;

/// Asks for a link to choose a new password, `POST /api/password-resets` → 202, without a session. The answer and the
/// time it takes are the same whether the address is known or not; an address that can't be one is 400. Too many
/// requests for one address from one place, or from one place in all, are 429 with `Retry-After`; what others ask for
/// keeps nobody from asking. An address gets 10 mails an hour at most.
///
/// @param email at most 254 characters, case ignored
public record PasswordReset(String email) {}
