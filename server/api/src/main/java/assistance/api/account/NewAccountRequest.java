package assistance.api.account;

/// Asks for an account for a colleague, `POST /api/account-requests` → 201 with the [AccountRequest] (guide, "Demande de
/// compte utilisateur"). Requester, the person concerned and the administrators are told by mail. A pending request for
/// the same address and company is 409; that an address has an account already is said (409) only to whom that account's
/// company is visible, anybody else's request is taken as any other. Both name `email`. More than 50 requests of one user
/// within a day are 429.
///
/// @param companyId one of the requester's companies; support may name any
/// @param lastName required, one line of at most 100 characters, as the other lines below
/// @param function the person's function in the company, required
/// @param email required, at most 254 characters
/// @param phone may be empty, at most 30 characters: digits, spaces and `+ - . ( ) /`; so are mobile and fax
public record NewAccountRequest(long companyId, String lastName, String firstName, String function, String email,
        String phone, String mobile, String fax) {}
