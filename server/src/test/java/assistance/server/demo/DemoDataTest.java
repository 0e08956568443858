package assistance.server.demo;

import static assistance.server.database.generated.Tables.ATTACHMENT;
import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.MAIL;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.MessageKind;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.server.TestClock;
import assistance.server.TestDatabase;
import assistance.server.database.Database;
import assistance.server.password.Passwords;

class DemoDataTest {
    private final TestClock clock = new TestClock();

    @ParameterizedTest
    @EnumSource
    void fillsAnEmptyDatabaseOnce(TestDatabase kind, @TempDir Path folder) {
        try (var database = kind.open(folder)) {
            assertTrue(demo(database).fill());
            assertFalse(demo(database).fill());

            assertEquals(List.of(2, 10, 22, 7), List.of(COMPANY, USER_ACCOUNT, TICKET, ATTACHMENT)
                    .stream()
                    .map(table -> count(database, table))
                    .toList());
            assertEquals(0, count(database, MAIL));
        }
    }

    @Test
    void leavesADatabaseInUseAlone(@TempDir Path folder) {
        try (var database = TestDatabase.SQLITE.open(folder)) {
            database.run(tx -> tx.dsl()
                    .insertInto(COMPANY)
                    .set(COMPANY.ID, 1L)
                    .set(COMPANY.NAME, "DÉJÀ LÀ")
                    .execute());

            assertFalse(demo(database).fill());
            assertEquals(1, count(database, COMPANY));
            assertEquals(0, count(database, TICKET));
        }
    }

    @Test
    void showsEveryStatePriorityAndKindInThePast(@TempDir Path folder) {
        try (var database = TestDatabase.SQLITE.open(folder)) {
            demo(database).fill();

            var tickets = database.<List<assistance.server.database.generated.tables.records.TicketRecord>>read(
                    tx -> tx.dsl().selectFrom(TICKET).orderBy(TICKET.NUMBER).fetch());
            var company = tickets.getFirst().getCompanyId();
            var ofTheFirst = tickets.stream().filter(ticket -> ticket.getCompanyId().equals(company)).toList();
            assertEquals(18, ofTheFirst.size());
            assertEquals(Set.of(TicketState.values()), ofTheFirst.stream()
                    .map(
                            ticket -> TicketState.valueOf(ticket.getState()))
                    .collect(Collectors.toSet()));
            assertEquals(Set.of(Priority.values()), ofTheFirst.stream()
                    .map(
                            ticket -> Priority.valueOf(ticket.getPriority()))
                    .collect(Collectors.toSet()));
            var times = tickets.stream().map(ticket -> ticket.getCreatedAt()).toList();
            assertEquals(times.stream().sorted().toList(), times, "numbers follow time");

            var messages = database.<List<assistance.server.database.generated.tables.records.MessageRecord>>read(
                    tx -> tx.dsl().selectFrom(MESSAGE).orderBy(MESSAGE.ID).fetch());
            assertTrue(messages.stream().anyMatch(message -> message.getKind().equals(MessageKind.NOTE.name())));
            for (var message : messages) {
                assertTrue(message.getCreatedAt() < clock.millis());
                assertTrue(message.getCreatedAt() > clock.millis() - Duration.ofDays(60).toMillis());
            }
        }
    }

    @Test
    void hasAContractThatIsOver(@TempDir Path folder) {
        try (var database = TestDatabase.SQLITE.open(folder)) {
            demo(database).fill();

            assertEquals(List.of("Assistance Paie"), database.<List<String>>read(tx -> tx.dsl()
                    .selectFrom(CONTRACT)
                    .where(CONTRACT.ENDS_ON.lt("2026-11-24"))
                    .fetch(contract -> contract.getName())));
        }
    }

    private DemoData demo(Database database) {
        return new DemoData(database, new Passwords(), clock);
    }

    private static int count(Database database, Table<?> table) {
        return database.read(tx -> tx.dsl().fetchCount(table));
    }
}
