package assistance.server.grid.oracle;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import assistance.api.Line;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.server.account.SearchKey;
import assistance.server.conversation.ReadMarkStore;
import assistance.server.database.Sequences;
import assistance.server.ticket.TicketKeyStore;

/// The rows of a random world, within one transaction.
final class WorldStore {
    private final Configuration transaction;
    private final DSLContext dsl;

    WorldStore(Configuration transaction) {
        this.transaction = transaction;
        dsl = transaction.dsl();
    }

    void nameCompany(long id, String name) {
        dsl.update(COMPANY)
                .set(COMPANY.NAME, name)
                .set(COMPANY.NAME_KEY, SearchKey.of(name))
                .where(COMPANY.ID.eq(id))
                .execute();
    }

    void nameContract(long id, String name) {
        dsl.update(CONTRACT)
                .set(CONTRACT.NAME, name)
                .set(CONTRACT.NAME_KEY, SearchKey.of(name))
                .where(CONTRACT.ID.eq(id))
                .execute();
    }

    void nameUser(long id, String lastName, String firstName) {
        dsl.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.LAST_NAME, lastName)
                .set(USER_ACCOUNT.FIRST_NAME, firstName)
                .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(lastName, firstName))
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
    }

    void language(long user, String language) {
        dsl.update(USER_ACCOUNT).set(USER_ACCOUNT.LANGUAGE, language).where(USER_ACCOUNT.ID.eq(user)).execute();
    }

    void readUntil(long user, long message) {
        dsl.update(USER_ACCOUNT).set(USER_ACCOUNT.READ_UNTIL, message).where(USER_ACCOUNT.ID.eq(user)).execute();
    }

    long ticket(Line.Ticket line) {
        long number = Sequences.nextTicketNumber(transaction);
        dsl.insertInto(TICKET)
                .set(TICKET.NUMBER, number)
                .set(TICKET.TITLE, line.title())
                .set(TICKET.PRIORITY, line.priority().name())
                .set(TICKET.STATE, line.state().name())
                .set(TICKET.COMPANY_ID, line.company().id())
                .set(TICKET.CONTRACT_ID, line.contract().id())
                .set(TICKET.AUTHOR_ID, line.author().id())
                .set(TICKET.ASSIGNEE_ID, id(line.assignee()))
                .set(TicketKeyStore.keys(line.title(), line.company().id(), line.contract().id(), line.author().id()))
                .set(TICKET.ASSIGNEE_KEY, TicketKeyStore.person(id(line.assignee())))
                .set(TICKET.CREATED_AT, line.createdAt().toEpochMilli())
                .set(TICKET.VERSION, 1L)
                .set(TICKET.FIRST_MESSAGE, line.firstMessage())
                .execute();
        return number;
    }

    void change(long number, Priority priority, TicketState state, @Nullable Named assignee) {
        dsl.update(TICKET)
                .set(TICKET.PRIORITY, priority.name())
                .set(TICKET.STATE, state.name())
                .set(TICKET.ASSIGNEE_ID, id(assignee))
                .set(TICKET.ASSIGNEE_KEY, TicketKeyStore.person(id(assignee)))
                .where(TICKET.NUMBER.eq(number))
                .execute();
    }

    private static @Nullable Long id(@Nullable Named named) {
        return named == null ? null : named.id();
    }

    long message(long ticket, long author, MessageKind kind) {
        long id = Sequences.nextId(transaction);
        dsl.insertInto(MESSAGE)
                .set(MESSAGE.ID, id)
                .set(MESSAGE.TICKET_NUMBER, ticket)
                .set(MESSAGE.AUTHOR_ID, author)
                .set(MESSAGE.KIND, kind.name())
                .set(MESSAGE.FROM_SUPPORT, kind == MessageKind.NOTE)
                .set(MESSAGE.CREATED_AT, 0L)
                .set(MESSAGE.TEXT, "Texte")
                .execute();
        return id;
    }

    void mark(long user, long ticket, long message) {
        new ReadMarkStore().mark(transaction, user, ticket, message);
    }
}
