package assistance.api.account;

/// Refuses a request for an account, `POST /api/account-requests/{id}/refusal` → 200 with the [AccountRequest];
/// administrators only. The requester is mailed the reason. 409 when it was decided already.
///
/// @param reason required, at most 1,000 characters
public record AccountRefusal(String reason) {}
