package assistance.server.ticket;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.TICKET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.TicketState;

/// The tickets in the database.
final class TicketStore {
    Optional<Named> company(Configuration transaction, long id) {
        return transaction.dsl()
                .select(COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .where(COMPANY.ID.eq(id))
                .fetchOptional(row -> new Named(row.value1(), row.value2()));
    }

    /// A contract of a company that has begun and has not ended; nobody else changes or removes it until the transaction
    /// ends.
    Optional<Named> lockRunningContract(Configuration transaction, long companyId, long id, LocalDate today) {
        return transaction.dsl()
                // An update that changes nothing takes the row's lock in both databases.
                .update(CONTRACT)
                .set(CONTRACT.COMPANY_ID, CONTRACT.COMPANY_ID)
                .where(CONTRACT.ID.eq(id))
                .and(CONTRACT.COMPANY_ID.eq(companyId))
                .and(CONTRACT.STARTS_ON.le(today.toString()))
                .and(CONTRACT.ENDS_ON.isNull().or(CONTRACT.ENDS_ON.ge(today.toString())))
                .returning()
                .fetchOptional(row -> new Named(row.getId(), row.getName()));
    }

    /// Stores a new ticket under its number.
    ///
    /// @param messageId of the message it is opened with, which comes next
    void insert(Configuration transaction, long number, long messageId, NewTicket ticket, Instant now) {
        transaction.dsl()
                .insertInto(TICKET)
                .set(TICKET.NUMBER, number)
                .set(TICKET.TITLE, ticket.title())
                .set(TICKET.PRIORITY, ticket.priority().name())
                .set(TICKET.STATE, TicketState.SUBMITTED.name())
                .set(TICKET.COMPANY_ID, ticket.company().id())
                .set(TICKET.CONTRACT_ID, ticket.contract().id())
                .set(TICKET.AUTHOR_ID, ticket.author().id())
                .set(TICKET.CREATED_AT, now.toEpochMilli())
                .set(TICKET.VERSION, 1L)
                .set(TICKET.FIRST_MESSAGE, ticket.firstMessage())
                .set(TICKET.LAST_MESSAGE_ID, messageId)
                .set(TicketKeyStore.keys(ticket.title(), ticket.company().id(), ticket.contract().id(),
                        ticket.author().id()))
                .execute();
    }
}
