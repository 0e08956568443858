package assistance.api.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;

/// A request for an account. `GET /api/account-requests?state=` gives administrators a [assistance.api.Page] of all of
/// them and anybody else one of his own; `sort` takes `createdAt` (default, newest first: `-createdAt`), `lastName`,
/// `company`, `email`, `state`.
///
/// @param requester who asked
/// @param decidedBy null while pending
/// @param decidedAt null while pending
/// @param reason why it was refused, empty otherwise
/// @param addressTaken true when an account has the address of a pending request already, so that approving is refused;
///        always false for who is no administrator
public record AccountRequest(long id, Named company, String lastName, String firstName, String function, String email,
        String phone, String mobile, String fax, Named requester, Instant createdAt, AccountRequestState state,
        @Nullable Named decidedBy, @Nullable Instant decidedAt, String reason, boolean addressTaken) {}
