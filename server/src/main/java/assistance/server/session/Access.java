package assistance.server.session;

import assistance.api.Role;
import assistance.server.account.Account;

/// Who may use a route.
public enum Access {
    /// Anybody, signed in or not.
    PUBLIC,
    /// Every user; what each sees is the feature's rule.
    SIGNED_IN,
    /// Agents and administrators.
    SUPPORT,
    /// Administrators.
    ADMIN;

    boolean includes(Account account) {
        return switch (this) {
            case PUBLIC, SIGNED_IN -> true;
            case SUPPORT -> account.role().isSupport();
            case ADMIN -> account.role() == Role.ADMIN;
        };
    }
}
