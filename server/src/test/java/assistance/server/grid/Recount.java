package assistance.server.grid;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.TICKET_COUNT;
import static assistance.server.database.generated.Tables.TICKET_HOUR;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.impl.DSL;

import assistance.server.account.SearchKey;
import assistance.server.database.Database;
import assistance.server.database.generated.tables.records.TicketRecord;

/// What the keys and counts beside the tickets have to be, told anew.
final class Recount {
    private static final long YEAR_0 = 62_167_219_200_000L;

    private Recount() {}

    /// Holds the keys of tickets against their titles, names and messages.
    static void checkKeys(Database database) {
        database.run(tx -> {
            var dsl = tx.dsl();
            var companies = dsl.selectFrom(COMPANY).fetchMap(COMPANY.ID, row -> SearchKey.of(row.getName()));
            var contracts = dsl.selectFrom(CONTRACT).fetchMap(CONTRACT.ID, row -> SearchKey.of(row.getName()));
            var people = dsl.selectFrom(USER_ACCOUNT)
                    .fetchMap(USER_ACCOUNT.ID, row -> SearchKey.ofPerson(row.getLastName(), row.getFirstName()));
            var newest = dsl.select(MESSAGE.TICKET_NUMBER, DSL.max(MESSAGE.ID))
                    .from(MESSAGE)
                    .groupBy(MESSAGE.TICKET_NUMBER)
                    .fetchMap(row -> row.value1(), row -> row.value2());
            for (var ticket : dsl.selectFrom(TICKET).fetch()) {
                Long assignee = ticket.getAssigneeId();
                assertEquals(
                        List.of(SearchKey.of(ticket.getTitle()), companies.get(ticket.getCompanyId()),
                                contracts.get(ticket.getContractId()), people.get(ticket.getAuthorId()),
                                assignee == null ? "" : people.get(assignee), newest.get(ticket.getNumber())),
                        List.of(ticket.getTitleKey(), ticket.getCompanyKey(), ticket.getContractKey(),
                                ticket.getAuthorKey(), ticket.getAssigneeKey(), ticket.getLastMessageId()),
                        () -> "ticket " + ticket.getNumber());
            }
        });
    }

    /// Holds the counts against the tickets.
    static void checkCounts(Database database) {
        var tickets = database.<List<TicketRecord>>read(tx -> tx.dsl().selectFrom(TICKET).fetch());
        var expected = new HashMap<List<Object>, Long>();
        for (var ticket : tickets) {
            count(expected, "COMPANY", ticket.getCompanyKey(), ticket);
            count(expected, "CONTRACT", ticket.getContractKey(), ticket);
            count(expected, "AUTHOR", ticket.getAuthorKey(), ticket);
            count(expected, "ASSIGNEE", ticket.getAssigneeKey(), ticket);
            count(expected, "HOUR", Long.toString((ticket.getCreatedAt() + YEAR_0) / 3_600_000), ticket);
        }
        assertEquals(expected, database.<Map<List<Object>, Long>>read(tx -> {
            var kept = new HashMap<List<Object>, Long>();
            tx.dsl()
                    .selectFrom(TICKET_COUNT)
                    .forEach(row -> kept.put(
                            List.of(row.getDimension(), row.getMember(), row.getState(), row.getPriority()),
                            row.getTickets()));
            tx.dsl()
                    .selectFrom(TICKET_HOUR)
                    .forEach(row -> kept.put(
                            List.of("HOUR", row.getOpened().toString(), row.getState(), row.getPriority()),
                            row.getTickets()));
            return kept;
        }));
    }

    private static void count(Map<List<Object>, Long> counts, String dimension, String member, TicketRecord ticket) {
        counts.merge(List.of(dimension, member, ticket.getState(), ticket.getPriority()), 1L, Long::sum);
    }
}
