package assistance.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @Test
    void numbersFollowEachOtherOnSqlite(@TempDir Path folder) {
        try (var database = Database.open("jdbc:sqlite:" + folder.resolve("a.db"), "", "")) {
            countsToThree(database);
        }
    }

    @Test
    void numbersFollowEachOtherOnPostgres() throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var database = Database.open(postgres.getJdbcUrl("postgres", "postgres"), "", "")) {
            countsToThree(database);
        }
    }

    private static void countsToThree(Database database) {
        for (long expected = 1; expected <= 3; expected++) {
            assertEquals(expected, database.<Long>write(Sequences::nextTicketNumber));
        }
        assertEquals(1, database.<Long>write(Sequences::nextId));
    }
}
