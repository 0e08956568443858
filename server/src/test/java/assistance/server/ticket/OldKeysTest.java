package assistance.server.ticket;

import static assistance.server.database.generated.Tables.IDEMPOTENCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.server.TestDatabase;

class OldKeysTest {
    @ParameterizedTest
    @EnumSource
    void areRemovedAfterThirtyDays(TestDatabase kind, @TempDir Path folder) {
        try (var desk = new Desk(kind, folder)) {
            desk.open(desk.claire, "Panne");
            remove(desk, Duration.ofDays(30));
            assertEquals(1, count(desk));
            remove(desk, Duration.ofDays(30).plusMillis(1));
            assertEquals(0, count(desk));
        }
    }

    private static void remove(Desk desk, Duration later) {
        new OldKeys(desk.database, Clock.offset(Desk.CLOCK, later)).remove();
    }

    private static int count(Desk desk) {
        return desk.database.read(tx -> tx.dsl().fetchCount(IDEMPOTENCY));
    }
}
