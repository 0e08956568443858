package assistance.server.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Configuration;

/// The users.
public final class Accounts {
    private final AccountStore store = new AccountStore();

    /// A user by id, deactivated ones included.
    public Optional<Account> find(Configuration tx, long id) {
        return Optional.ofNullable(store.find(tx, Set.of(id)).get(id));
    }

    /// Users by id, deactivated ones included.
    public Map<Long, Account> find(Configuration tx, Set<Long> ids) {
        return store.find(tx, ids);
    }
}
