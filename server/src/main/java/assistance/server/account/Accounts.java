package assistance.server.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.account.ProfileChange;
import assistance.server.database.Database;
import assistance.server.http.Refusal;

/// The users and the rules of their profiles.
public final class Accounts {
    private static final int NAME_LENGTH = 100;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Database database;
    private final AccountStore store = new AccountStore();

    public Accounts(Database database) {
        this.database = database;
    }

    /// A user by id, deactivated ones included.
    public Optional<Account> find(Configuration tx, long id) {
        return Optional.ofNullable(store.find(tx, Set.of(id)).get(id));
    }

    /// Users by id, deactivated ones included.
    public Map<Long, Account> find(Configuration tx, Set<Long> ids) {
        return store.find(tx, ids);
    }

    /// Changes the parts of a user's own profile that aren't null.
    public Account change(Account account, ProfileChange change) {
        var defects = new ArrayList<Refusal.Field>();
        checkName("firstName", change.firstName(), defects);
        checkName("lastName", change.lastName(), defects);
        if (change.language() != null && !LANGUAGES.contains(change.language())) {
            defects.add(new Refusal.Field("language", "account.unknownLanguage"));
        }
        if (!defects.isEmpty()) {
            throw Refusal.invalid(defects);
        }
        return database.write(tx -> {
            var present = find(tx, account.id()).orElseThrow();
            store.update(tx, account.id(), newOr(change.firstName(), present.firstName()),
                    newOr(change.lastName(), present.lastName()), newOr(change.language(), present.language()));
            return find(tx, account.id()).orElseThrow();
        });
    }

    private static void checkName(String field, @Nullable String name, List<Refusal.Field> defects) {
        if (name == null) {
            return;
        }
        if (name.isBlank()) {
            defects.add(new Refusal.Field(field, "http.missing"));
        } else if (name.strip().length() > NAME_LENGTH) {
            defects.add(new Refusal.Field(field, "account.nameTooLong", NAME_LENGTH));
        } else if (name.strip().lines().count() > 1) {
            defects.add(new Refusal.Field(field, "account.nameOfOneLine"));
        }
    }

    private static String newOr(@Nullable String changed, String present) {
        return Objects.requireNonNullElse(changed, present).strip();
    }
}
