package assistance.server.setup;

import static assistance.server.database.generated.Tables.SETUP_LINK;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.time.Instant;

import org.jooq.Configuration;

import assistance.api.Role;

/// The rows of links, and whether they are needed.
final class SetupStore {
    boolean hasAdministrator(Configuration tx) {
        return tx.dsl()
                .fetchExists(USER_ACCOUNT, USER_ACCOUNT.ROLE.eq(Role.ADMIN.name()).and(USER_ACCOUNT.ACTIVE.isTrue()));
    }

    void add(Configuration tx, String tokenHash, Instant now) {
        tx.dsl()
                .insertInto(SETUP_LINK)
                .set(SETUP_LINK.TOKEN_HASH, tokenHash)
                .set(SETUP_LINK.CREATED_AT, now.toEpochMilli())
                .execute();
    }

    boolean has(Configuration tx, String tokenHash) {
        return tx.dsl().fetchExists(SETUP_LINK, SETUP_LINK.TOKEN_HASH.eq(tokenHash));
    }

    void removeAll(Configuration tx) {
        tx.dsl().deleteFrom(SETUP_LINK).execute();
    }
}
