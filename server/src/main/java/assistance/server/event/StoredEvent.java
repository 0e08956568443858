package assistance.server.event;

import assistance.server.account.Account;

/// Something that happened, with what decides who may know of it.
///
/// @param companyId of the ticket
record StoredEvent(long id, Frame frame, long companyId, Audience audience) {
    boolean isFor(Account account) {
        return account.sees(companyId) && audience.includes(account);
    }
}
