package assistance.server.password;

import assistance.server.account.Account;

/// A link that can still be used.
///
/// @param account whose password it is for
public record OpenLink(long id, LinkPurpose purpose, Account account) {}
