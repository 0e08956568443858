package assistance.server.account;

import static assistance.server.database.generated.Tables.NOTIFICATION_CHOICE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.util.EnumMap;
import java.util.Map;

import org.jooq.Configuration;

import assistance.api.account.NotificationChoice;
import assistance.api.account.Occasion;
import assistance.api.account.Theme;

/// One user's profile, within one transaction.
final class ProfileStore {
    private final Configuration transaction;
    private final long userId;

    /// The parts of a profile that are stored with the user.
    record Own(String firstName, String lastName, String language, Theme theme, String signature) {}

    ProfileStore(Configuration transaction, long userId) {
        this.transaction = transaction;
        this.userId = userId;
    }

    /// Makes others who change the user wait until the transaction ends.
    void lock() {
        // An update that changes nothing takes the row's lock in both databases.
        transaction.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.LANGUAGE, USER_ACCOUNT.LANGUAGE)
                .where(USER_ACCOUNT.ID.eq(userId))
                .execute();
    }

    Own own() {
        return transaction.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.eq(userId))
                .fetchSingle(row -> new Own(row.getFirstName(), row.getLastName(), row.getLanguage(), Theme.valueOf(row
                        .getTheme()), row.getSignature()));
    }

    void write(Own own) {
        transaction.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.FIRST_NAME, own.firstName())
                .set(USER_ACCOUNT.LAST_NAME, own.lastName())
                .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(own.lastName(), own.firstName()))
                .set(USER_ACCOUNT.LANGUAGE, own.language())
                .set(USER_ACCOUNT.THEME, own.theme().name())
                .set(USER_ACCOUNT.SIGNATURE, own.signature())
                .where(USER_ACCOUNT.ID.eq(userId))
                .execute();
    }

    /// What was chosen, by occasion.
    Map<Occasion, NotificationChoice> choices() {
        var choices = new EnumMap<Occasion, NotificationChoice>(Occasion.class);
        transaction.dsl()
                .selectFrom(NOTIFICATION_CHOICE)
                .where(NOTIFICATION_CHOICE.USER_ID.eq(userId))
                .forEach(row -> {
                    var occasion = Occasion.valueOf(row.getOccasion());
                    choices.put(occasion, new NotificationChoice(occasion, row.getMail(), row.getDesktop()));
                });
        return choices;
    }

    void choose(NotificationChoice choice) {
        transaction.dsl()
                .insertInto(NOTIFICATION_CHOICE)
                .set(NOTIFICATION_CHOICE.USER_ID, userId)
                .set(NOTIFICATION_CHOICE.OCCASION, choice.occasion().name())
                .set(NOTIFICATION_CHOICE.MAIL, choice.mail())
                .set(NOTIFICATION_CHOICE.DESKTOP, choice.desktop())
                .onConflict(NOTIFICATION_CHOICE.USER_ID, NOTIFICATION_CHOICE.OCCASION)
                .doUpdate()
                .set(NOTIFICATION_CHOICE.MAIL, choice.mail())
                .set(NOTIFICATION_CHOICE.DESKTOP, choice.desktop())
                .execute();
    }
}
