package assistance.server;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;
import static assistance.server.database.generated.Tables.USER_SESSION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.User;
import assistance.server.account.SearchKey;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.password.Passwords;

/// Companies and users straight into the database, as tests make many of them.
final class TestData {
    /// The password of every user made here; hashed once, as hashing is slow on purpose.
    static final String PASSWORD = "un mot de passe sûr";
    private static final String HASH = new Passwords().hash(PASSWORD);

    private final Database database;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    TestData(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ServerUnderTest.TestCompany company() {
        return database.write(tx -> {
            long id = Sequences.nextId(tx);
            var company = new Named(id, "SOCIÉTÉ " + id);
            tx.dsl()
                    .insertInto(COMPANY)
                    .set(COMPANY.ID, id)
                    .set(COMPANY.NAME, company.name())
                    .set(COMPANY.NAME_KEY, SearchKey.of(company.name()))
                    .execute();
            return new ServerUnderTest.TestCompany(company,
                    List.of(contract(tx, id, "Assistance"), contract(tx, id, "Maintenance")));
        });
    }

    private static Named contract(Configuration tx, long companyId, String kind) {
        long id = Sequences.nextId(tx);
        var contract = new Named(id, kind + " " + id);
        tx.dsl()
                .insertInto(CONTRACT)
                .set(CONTRACT.ID, id)
                .set(CONTRACT.COMPANY_ID, companyId)
                .set(CONTRACT.NAME, contract.name())
                .set(CONTRACT.NAME_KEY, SearchKey.of(contract.name()))
                .set(CONTRACT.STARTS_ON, "2020-01-01")
                .execute();
        return contract;
    }

    User user(Role role, List<Named> companies) {
        return database.write(tx -> {
            long id = Sequences.nextId(tx);
            var user = new User(id, "Prénom" + id, "NOM" + id, "user" + id + "@test.example", role, companies);
            tx.dsl()
                    .insertInto(USER_ACCOUNT)
                    .set(USER_ACCOUNT.ID, id)
                    .set(USER_ACCOUNT.EMAIL, user.email())
                    .set(USER_ACCOUNT.FIRST_NAME, user.firstName())
                    .set(USER_ACCOUNT.LAST_NAME, user.lastName())
                    .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(user.lastName(), user.firstName()))
                    .set(USER_ACCOUNT.ROLE, role.name())
                    .set(USER_ACCOUNT.LANGUAGE, "fr")
                    .set(USER_ACCOUNT.PASSWORD_HASH, HASH)
                    .set(USER_ACCOUNT.ACTIVE, true)
                    .set(USER_ACCOUNT.CREATED_AT, clock.millis())
                    .set(USER_ACCOUNT.READ_UNTIL, 0L)
                    .execute();
            for (var company : companies) {
                tx.dsl()
                        .insertInto(USER_COMPANY)
                        .set(USER_COMPANY.USER_ID, id)
                        .set(USER_COMPANY.COMPANY_ID, company.id())
                        .execute();
            }
            return user;
        });
    }

    /// A session's token, as if the user had signed in.
    String token(User user) {
        String token = "token" + count.incrementAndGet();
        long now = clock.millis();
        database.run(tx -> tx.dsl()
                .insertInto(USER_SESSION)
                .set(USER_SESSION.ID, Sequences.nextId(tx))
                .set(USER_SESSION.LAST_USED_AT, now)
                .set(USER_SESSION.TOKEN_HASH, sha256(token))
                .set(USER_SESSION.USER_ID, user.id())
                .set(USER_SESSION.CREATED_AT, now)
                .set(USER_SESSION.EXPIRES_AT, now + Duration.ofDays(30).toMillis())
                .execute());
        return token;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
