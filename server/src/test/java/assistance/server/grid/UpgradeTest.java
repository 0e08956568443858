package assistance.server.grid;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.grid.GridRequests.condition;
import static assistance.server.grid.GridRequests.query;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.Column;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.server.TestClock;
import assistance.server.TestDatabase;
import assistance.server.account.Accounts;
import assistance.server.account.SearchKey;
import assistance.server.database.Database;
import assistance.server.grid.sql.GridStore;
import assistance.server.ticket.TicketKeyStore;

/// A database of the first version, with everything in it that has become searchable since.
class UpgradeTest {
    private static final int TICKETS = 120;
    private static final long CLAIRE = 5;
    private static final List<String> TITLES = List.of("Été à l’œuvre", "ETE A L'OEUVRE", "Straße n° 33",
            "100 % _ \\ \"'",
            "🙂", "", "Écran noir");

    @ParameterizedTest
    @EnumSource
    void becomesWhatANewOneIs(TestDatabase kind, @TempDir Path folder) throws Exception {
        String url = kind.url(Files.createDirectory(folder.resolve("old")));
        Flyway.configure().dataSource(url, null, null).loggers("slf4j").target("1").load().migrate();
        try (var connection = DriverManager.getConnection(url)) {
            fill(DSL.using(connection, JDBCUtils.dialect(connection)).configuration(), false);
        }
        try (var old = Database.open(url, "", "");
                var present = kind.open(Files.createDirectory(folder.resolve("new")))) {
            present.run(tx -> fill(tx, true));
            Recount.checkKeys(old);
            Recount.checkCounts(old);
            Recount.checkCounts(present);
            queries().forEach(query -> assertEquals(page(present, query), page(old, query), query::toString));
        }
    }

    private static Stream<TicketQuery> queries() {
        var searched = Stream.of("oeuvre", "STRASSE", "ete", "é", "33", "noir", "%", "traité", "société", "🙂", "2026")
                .map(search -> query(search, null, List.of()));
        var grouped = Stream.of(Column.values()).map(column -> query(null, null, List.of(), column));
        var filtered = Stream.of("ss", "ecran", "œuvre")
                .map(part -> query(null, condition(Column.TITLE, Operator.NOT_CONTAINS, part), List.of(),
                        Column.COMPANY));
        return Stream.of(searched, grouped, filtered).flatMap(queries -> queries);
    }

    private static String page(Database database, TicketQuery query) {
        var store = new GridStore();
        var reader = database.read(tx -> new Accounts().find(tx, CLAIRE)).orElseThrow();
        return new TicketPages(database, new Queries(store, new TestClock()), store).page(reader, query, false)
                .toString();
    }

    /// @param keyed true to write the keys too, as the present program does
    private static void fill(Configuration tx, boolean keyed) {
        var dsl = tx.dsl();
        var companies = List.of("Œuvre & Fils", "Straße AG", "SOCIÉTÉ d’été");
        for (int i = 0; i < companies.size(); i++) {
            dsl.insertInto(COMPANY)
                    .set(COMPANY.ID, (long) i)
                    .set(COMPANY.NAME, companies.get(i))
                    .set(key(keyed, COMPANY.NAME_KEY, SearchKey.of(companies.get(i))))
                    .execute();
            dsl.insertInto(CONTRACT)
                    .set(CONTRACT.ID, (long) i)
                    .set(CONTRACT.COMPANY_ID, (long) i)
                    .set(CONTRACT.NAME, "Cœur n° " + i / 2)
                    .set(CONTRACT.STARTS_ON, "2020-01-01")
                    .set(key(keyed, CONTRACT.NAME_KEY, SearchKey.of("Cœur n° " + i / 2)))
                    .execute();
        }
        for (long user = 1; user <= CLAIRE; user++) {
            dsl.insertInto(USER_ACCOUNT)
                    .set(USER_ACCOUNT.ID, user)
                    .set(USER_ACCOUNT.EMAIL, "claire" + user + "@test.example")
                    .set(USER_ACCOUNT.FIRST_NAME, "Zoë")
                    .set(USER_ACCOUNT.LAST_NAME, "ŒRSTED " + user / 2)
                    .set(USER_ACCOUNT.ROLE, "AGENT")
                    .set(USER_ACCOUNT.LANGUAGE, "fr")
                    .set(USER_ACCOUNT.PASSWORD_HASH, "")
                    .set(USER_ACCOUNT.ACTIVE, true)
                    .set(USER_ACCOUNT.CREATED_AT, 0L)
                    .set(USER_ACCOUNT.READ_UNTIL, user == CLAIRE ? 50L : 0L)
                    .set(key(keyed, USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson("ŒRSTED " + user / 2, "Zoë")))
                    .execute();
        }
        for (long number = 1; number <= TICKETS; number++) {
            ticket(tx, number, keyed);
        }
    }

    private static void ticket(Configuration tx, long number, boolean keyed) {
        String title = TITLES.get((int) number % TITLES.size());
        long company = number % 3;
        long author = 1 + number % 4;
        @Nullable
        Long assignee = number % 5 == 0 ? null : 1 + number % 5;
        tx.dsl()
                .insertInto(TICKET)
                .set(TICKET.NUMBER, number)
                .set(TICKET.TITLE, title)
                .set(TICKET.PRIORITY, List.of(Priority.values()).get((int) (number % 3)).name())
                .set(TICKET.STATE, List.of(TicketState.values()).get((int) (number / 3 % 4)).name())
                .set(TICKET.COMPANY_ID, company)
                .set(TICKET.CONTRACT_ID, company)
                .set(TICKET.AUTHOR_ID, author)
                .set(TICKET.ASSIGNEE_ID, assignee)
                .set(TICKET.CREATED_AT, 1_764_000_000_000L + number * 7_654_321)
                .set(TICKET.VERSION, 1L)
                .set(TICKET.FIRST_MESSAGE, "Texte")
                .set(keyed ? TicketKeyStore.keys(title, company, company, author) : Map.of())
                .set(keyed ? Map.of(TICKET.ASSIGNEE_KEY, TicketKeyStore.person(assignee)) : Map.of())
                .execute();
        for (long message = number; message <= 2 * TICKETS; message += TICKETS) {
            tx.dsl()
                    .insertInto(MESSAGE)
                    .set(MESSAGE.ID, message)
                    .set(MESSAGE.TICKET_NUMBER, number)
                    .set(MESSAGE.AUTHOR_ID, author)
                    .set(MESSAGE.KIND, "MESSAGE")
                    .set(MESSAGE.FROM_SUPPORT, false)
                    .set(MESSAGE.CREATED_AT, 0L)
                    .set(MESSAGE.TEXT, "Texte")
                    .execute();
        }
    }

    private static Map<Field<String>, String> key(boolean keyed, Field<String> field, String key) {
        return keyed ? Map.of(field, key) : Map.of();
    }
}
