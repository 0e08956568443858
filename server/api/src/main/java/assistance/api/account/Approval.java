package assistance.api.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.api.Role;

/// Grants a request for an account, `POST /api/account-requests/{id}/approval` → 200 with the [AccountRequest];
/// administrators only. The account is made and the person is mailed the identifier and a link to choose a password,
/// good for 7 days and one use. The requester is told too. 409 when it was decided already or the address
/// has an account.
///
/// @param companyIds null for the requested company; at least one for a customer, none for support
/// @param role null for CUSTOMER
public record Approval(@Nullable List<Long> companyIds, @Nullable Role role) {}
