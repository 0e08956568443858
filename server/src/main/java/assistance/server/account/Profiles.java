package assistance.server.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.account.NotificationChoice;
import assistance.api.account.Occasion;
import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;
import assistance.api.admin.JournalKind;
import assistance.server.database.Database;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;

/// The profiles of users, each changed by its user.
public final class Profiles {
    private static final int SIGNATURE_LENGTH = 1000;

    private final Database database;
    private final Accounts accounts;
    private final Journal journal;

    public Profiles(Database database, Accounts accounts, Journal journal) {
        this.database = database;
        this.accounts = accounts;
        this.journal = journal;
    }

    /// A user's profile as it is now.
    Profile of(long userId) {
        return database.read(tx -> profile(tx, userId));
    }

    private Profile profile(Configuration transaction, long userId) {
        var account = accounts.find(transaction, userId).orElseThrow();
        var store = new ProfileStore(transaction, userId);
        var own = store.own();
        var chosen = store.choices();
        var notifications = Stream.of(Occasion.values())
                .filter(occasion -> occasion.concerns(account.role()))
                .map(occasion -> Objects.requireNonNullElse(chosen.get(occasion), NotificationStore.usual(occasion)))
                .toList();
        return new Profile(userId, own.firstName(), own.lastName(), account.email(), account.role(),
                account.companies(), own.language(), own.theme(), notifications, own.signature());
    }

    /// Changes the parts of a user's own profile that aren't null.
    ///
    /// @throws Refusal 400 naming the parts at fault
    Profile change(Account account, Actor actor, ProfileChange change) {
        var checks = new FieldChecks();
        var wanted = new Wanted(UserRules.nameOr("firstName", change.firstName(), checks),
                UserRules.nameOr("lastName", change.lastName(), checks), signature(change.signature(), checks));
        if (change.language() != null) {
            UserRules.checkLanguage(change.language(), checks);
        }
        List<NotificationChoice> choices = Objects.requireNonNullElse(change.notifications(), List.of());
        checkChoices(account, choices, checks);
        checks.refuseFaults();
        return database.write(tx -> {
            var store = new ProfileStore(tx, account.id());
            store.lock();
            var before = store.own();
            var after = new ProfileStore.Own(orElse(wanted.firstName(), before.firstName()),
                    orElse(wanted.lastName(), before.lastName()), orElse(change.language(), before.language()),
                    orElse(change.theme(), before.theme()), orElse(wanted.signature(), before.signature()));
            store.write(after);
            choices.forEach(store::choose);
            note(tx, actor, before, after);
            return profile(tx, account.id());
        });
    }

    private record Wanted(@Nullable String firstName, @Nullable String lastName, @Nullable String signature) {}

    private static @Nullable String signature(@Nullable String signature, FieldChecks checks) {
        return signature == null ? null : checks.lines("signature", signature, SIGNATURE_LENGTH, true);
    }

    private static void checkChoices(Account account, List<NotificationChoice> choices, FieldChecks checks) {
        Set<Occasion> named = EnumSet.noneOf(Occasion.class);
        for (int i = 0; i < choices.size(); i++) {
            var occasion = choices.get(i).occasion();
            String path = "notifications[" + i + "].occasion";
            checks.require(occasion.concerns(account.role()), path, "account.occasionOfSupport");
            checks.require(named.add(occasion), path, "account.occasionTwice");
        }
    }

    private static <T> T orElse(@Nullable T wanted, T present) {
        return Objects.requireNonNullElse(wanted, present);
    }

    private void note(Configuration transaction, Actor actor, ProfileStore.Own before, ProfileStore.Own after) {
        List<Detail> details = new ArrayList<>();
        if (!before.lastName().equals(after.lastName())) {
            details.add(Detail.of("journal.lastName", before.lastName(), after.lastName()));
        }
        if (!before.firstName().equals(after.firstName())) {
            details.add(Detail.of("journal.firstName", before.firstName(), after.firstName()));
        }
        if (!details.isEmpty()) {
            String name = after.lastName() + " " + after.firstName();
            journal.note(transaction, actor, JournalKind.USER_CHANGED, name, details);
        }
    }
}
