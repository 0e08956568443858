package assistance.server.ticket;

import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.util.Arrays;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.impl.DSL;

import assistance.api.Role;
import assistance.api.account.Occasion;
import assistance.server.account.NotificationStore;
import assistance.server.mail.Recipient;

/// The people a ticket concerns, in the database.
final class PeopleStore {
    private static final Condition SUPPORT = USER_ACCOUNT.ACTIVE.isTrue()
            .and(USER_ACCOUNT.ROLE.in(Arrays.stream(Role.values()).filter(Role::isSupport).map(Role::name).toList()));

    /// True for somebody of support who can still sign in.
    boolean isActiveSupport(Configuration transaction, long userId) {
        return transaction.dsl().fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(userId).and(SUPPORT));
    }

    /// Everybody of support but one, of those who want mail about an occasion.
    List<Recipient> supportBut(Configuration transaction, long userId, Occasion occasion) {
        return recipients(transaction,
                SUPPORT.and(USER_ACCOUNT.ID.ne(userId)).and(NotificationStore.wantMail(occasion)));
    }

    /// Somebody of support who can still sign in and wants mail about an occasion, or nobody.
    List<Recipient> supporter(Configuration transaction, long userId, Occasion occasion) {
        return recipients(transaction, SUPPORT.and(USER_ACCOUNT.ID.eq(userId))
                .and(NotificationStore.wantMail(occasion)));
    }

    /// A ticket's author, who can still see it and wants mail about an occasion, or nobody.
    List<Recipient> author(Configuration transaction, LockedTicket ticket, Occasion occasion) {
        Condition ofCompany = DSL.exists(DSL.selectOne()
                .from(USER_COMPANY)
                .join(TICKET)
                .on(TICKET.COMPANY_ID.eq(USER_COMPANY.COMPANY_ID))
                .where(TICKET.NUMBER.eq(ticket.number()))
                .and(USER_COMPANY.USER_ID.eq(USER_ACCOUNT.ID)));
        return recipients(transaction, USER_ACCOUNT.ID.eq(ticket.authorId())
                .and(USER_ACCOUNT.ACTIVE.isTrue())
                .and(SUPPORT.or(ofCompany))
                .and(NotificationStore.wantMail(occasion)));
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
