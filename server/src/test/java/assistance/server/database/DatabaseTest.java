package assistance.server.database;

import static assistance.server.database.generated.Tables.SEQUENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jooq.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @Test
    void numbersAndReadsOneStateOnSqlite(@TempDir Path folder) {
        try (var database = Database.open("jdbc:sqlite:" + folder.resolve("a.db"), "", "")) {
            countsToThree(database);
            readsOneState(database);
        }
    }

    @Test
    void numbersAndReadsOneStateOnPostgres() throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var database = Database.open(postgres.getJdbcUrl("postgres", "postgres"), "", "")) {
            countsToThree(database);
            readsOneState(database);
        }
    }

    private static void readsOneState(Database database) {
        var seen = database.<List<Long>>read(reading -> {
            long before = lastNumber(reading);
            CompletableFuture.runAsync(() -> database.<Long>write(Sequences::nextTicketNumber)).join();
            return List.of(before, lastNumber(reading));
        });
        assertEquals(seen.getFirst(), seen.getLast());
        assertEquals(seen.getLast() + 1, database.<Long>read(DatabaseTest::lastNumber));
    }

    private static long lastNumber(Configuration transaction) {
        return transaction.dsl()
                .select(SEQUENCE.LAST_VALUE)
                .from(SEQUENCE)
                .where(SEQUENCE.NAME.eq("ticket"))
                .fetchSingle()
                .value1();
    }

    private static void countsToThree(Database database) {
        for (long expected = 1; expected <= 3; expected++) {
            assertEquals(expected, database.<Long>write(Sequences::nextTicketNumber));
        }
        assertEquals(1, database.<Long>write(Sequences::nextId));
    }
}
