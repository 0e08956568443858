package assistance.server.ticket;

import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.util.Arrays;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.api.Role;
import assistance.server.mail.Recipient;

/// The people a ticket concerns, in the database.
final class PeopleStore {
    private static final Condition SUPPORT = USER_ACCOUNT.ACTIVE.isTrue()
            .and(USER_ACCOUNT.ROLE.in(Arrays.stream(Role.values()).filter(Role::isSupport).map(Role::name).toList()));

    /// True for somebody of support who can still sign in.
    boolean isActiveSupport(Configuration transaction, long userId) {
        return transaction.dsl().fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(userId).and(SUPPORT));
    }

    /// Everybody of support but one.
    List<Recipient> supportBut(Configuration transaction, long userId) {
        return recipients(transaction, SUPPORT.and(USER_ACCOUNT.ID.ne(userId)));
    }

    /// A user who can still sign in, or nobody.
    List<Recipient> user(Configuration transaction, long userId) {
        return recipients(transaction, USER_ACCOUNT.ACTIVE.isTrue().and(USER_ACCOUNT.ID.eq(userId)));
    }

    private static List<Recipient> recipients(Configuration transaction, Condition who) {
        return transaction.dsl()
                .select(USER_ACCOUNT.EMAIL, USER_ACCOUNT.FIRST_NAME, USER_ACCOUNT.LAST_NAME, USER_ACCOUNT.LANGUAGE)
                .from(USER_ACCOUNT)
                .where(who)
                .orderBy(USER_ACCOUNT.ID)
                .fetch(row -> new Recipient(row.value1(),
                        row.value3() + " " + row.value2(), row.value4()));
    }
}
