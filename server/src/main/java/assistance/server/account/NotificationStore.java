package assistance.server.account;

import static assistance.server.database.generated.Tables.NOTIFICATION_CHOICE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import assistance.api.account.NotificationChoice;
import assistance.api.account.Occasion;

/// How users want to be told of what happens, for the queries of those who tell them.
public final class NotificationStore {
    private NotificationStore() {}

    /// True of users who want to be told of an occasion by mail.
    public static Condition wantMail(Occasion occasion) {
        var otherwise = DSL.selectOne()
                .from(NOTIFICATION_CHOICE)
                .where(NOTIFICATION_CHOICE.USER_ID.eq(USER_ACCOUNT.ID))
                .and(NOTIFICATION_CHOICE.OCCASION.eq(occasion.name()));
        return usual(occasion).mail()
                ? DSL.notExists(otherwise.and(NOTIFICATION_CHOICE.MAIL.isFalse()))
                : DSL.exists(otherwise.and(NOTIFICATION_CHOICE.MAIL.isTrue()));
    }

    /// What counts for who has chosen nothing.
    static NotificationChoice usual(Occasion occasion) {
        return new NotificationChoice(occasion, occasion != Occasion.TICKET_CHANGED, true);
    }
}
