package assistance.server.event;

import org.jspecify.annotations.Nullable;

import assistance.server.account.Account;

/// Who, of those who see a ticket, may know of something that happened to it.
///
/// @param support true when customers may not
/// @param onlyUser the one user who may, or null
record Audience(boolean support, @Nullable Long onlyUser) {
    static final Audience ALL = new Audience(false, null);
    static final Audience SUPPORT = new Audience(true, null);

    static Audience only(Account user) {
        return new Audience(false, user.id());
    }

    boolean includes(Account account) {
        return (!support || account.role().isSupport()) && (onlyUser == null || onlyUser == account.id());
    }
}
