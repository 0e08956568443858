package assistance.server.demo;

import static assistance.server.database.generated.Tables.ATTACHMENT;
import static assistance.server.database.generated.Tables.ATTACHMENT_CONTENT;
import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.LINK;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static assistance.server.database.generated.Tables.TICKET_CHANGE;
import static assistance.server.database.generated.Tables.TICKET_READ;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.time.LocalDate;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import assistance.server.account.SearchKey;
import assistance.server.database.Sequences;
import assistance.server.ticket.TicketKeyStore;

/// Writes the demo's rows, within one transaction.
final class DemoStore {
    private static final int FIRST_MESSAGE_LENGTH = 500;

    private final Configuration transaction;
    private final DSLContext dsl;

    DemoStore(Configuration transaction) {
        this.transaction = transaction;
        dsl = transaction.dsl();
    }

    boolean isEmpty() {
        return !dsl.fetchExists(USER_ACCOUNT) && !dsl.fetchExists(COMPANY);
    }

    long company(String name) {
        long id = nextId();
        dsl.insertInto(COMPANY)
                .set(COMPANY.ID, id)
                .set(COMPANY.NAME, name)
                .set(COMPANY.NAME_KEY, SearchKey.of(name))
                .execute();
        return id;
    }

    long contract(long company, String name, LocalDate start, @Nullable LocalDate end) {
        long id = nextId();
        dsl.insertInto(CONTRACT)
                .set(CONTRACT.ID, id)
                .set(CONTRACT.COMPANY_ID, company)
                .set(CONTRACT.NAME, name)
                .set(CONTRACT.NAME_KEY, SearchKey.of(name))
                .set(CONTRACT.STARTS_ON, start.toString())
                .set(CONTRACT.ENDS_ON, end == null ? null : end.toString())
                .execute();
        return id;
    }

    long user(Scenario.Person person, String passwordHash, long now) {
        long id = nextId();
        dsl.insertInto(USER_ACCOUNT)
                .set(USER_ACCOUNT.ID, id)
                .set(USER_ACCOUNT.EMAIL, person.email())
                .set(USER_ACCOUNT.FIRST_NAME, person.firstName())
                .set(USER_ACCOUNT.LAST_NAME, person.lastName())
                .set(USER_ACCOUNT.NAME_KEY, SearchKey.ofPerson(person.lastName(), person.firstName()))
                .set(USER_ACCOUNT.ROLE, person.role().name())
                .set(USER_ACCOUNT.LANGUAGE, "fr")
                .set(USER_ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(USER_ACCOUNT.ACTIVE, true)
                .set(USER_ACCOUNT.CREATED_AT, now)
                .set(USER_ACCOUNT.READ_UNTIL, 0L)
                .execute();
        return id;
    }

    void member(long user, long company) {
        dsl.insertInto(USER_COMPANY).set(USER_COMPANY.USER_ID, user).set(USER_COMPANY.COMPANY_ID, company).execute();
    }

    void link(int position, Scenario.Link link) {
        dsl.insertInto(LINK)
                .set(LINK.ID, nextId())
                .set(LINK.POSITION, position)
                .set(LINK.LABEL, link.label())
                .set(LINK.URL, link.url())
                .execute();
    }

    long ticket(Scenario.Ticket ticket, long company, long contract, long author, @Nullable Long assignee,
            long createdAt) {
        long number = Sequences.nextTicketNumber(transaction);
        String text = ticket.messages().getFirst().text();
        dsl.insertInto(TICKET)
                .set(TICKET.NUMBER, number)
                .set(TICKET.TITLE, ticket.title())
                .set(TICKET.PRIORITY, ticket.priority().name())
                .set(TICKET.STATE, ticket.state().name())
                .set(TICKET.COMPANY_ID, company)
                .set(TICKET.CONTRACT_ID, contract)
                .set(TICKET.AUTHOR_ID, author)
                .set(TICKET.ASSIGNEE_ID, assignee)
                .set(TicketKeyStore.keys(ticket.title(), company, contract, author))
                .set(TICKET.ASSIGNEE_KEY, TicketKeyStore.person(assignee))
                .set(TICKET.CREATED_AT, createdAt)
                .set(TICKET.VERSION, 1L)
                .set(TICKET.FIRST_MESSAGE, text.substring(0, Math.min(text.length(), FIRST_MESSAGE_LENGTH)))
                .execute();
        return number;
    }

    void change(long ticket, long user, long when, String field, @Nullable String before, String after) {
        dsl.insertInto(TICKET_CHANGE)
                .set(TICKET_CHANGE.ID, nextId())
                .set(TICKET_CHANGE.TICKET_NUMBER, ticket)
                .set(TICKET_CHANGE.USER_ID, user)
                .set(TICKET_CHANGE.CHANGED_AT, when)
                .set(TICKET_CHANGE.FIELD, field)
                .set(TICKET_CHANGE.OLD_VALUE, before)
                .set(TICKET_CHANGE.NEW_VALUE, after)
                .execute();
        dsl.update(TICKET).set(TICKET.VERSION, TICKET.VERSION.plus(1)).where(TICKET.NUMBER.eq(ticket)).execute();
    }

    long message(long ticket, long author, boolean fromSupport, Scenario.Message message, long when) {
        long id = nextId();
        dsl.insertInto(MESSAGE)
                .set(MESSAGE.ID, id)
                .set(MESSAGE.TICKET_NUMBER, ticket)
                .set(MESSAGE.AUTHOR_ID, author)
                .set(MESSAGE.KIND, message.kind().name())
                .set(MESSAGE.FROM_SUPPORT, fromSupport)
                .set(MESSAGE.CREATED_AT, when)
                .set(MESSAGE.TEXT, message.text())
                .execute();
        message.files().forEach(file -> document(id, file));
        return id;
    }

    private void document(long message, Scenario.Document file) {
        long id = nextId();
        byte[] content = file.content();
        dsl.insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, id)
                .set(ATTACHMENT.MESSAGE_ID, message)
                .set(ATTACHMENT.FILE_NAME, file.name())
                .set(ATTACHMENT.MEDIA_TYPE, file.mediaType())
                .set(ATTACHMENT.SIZE, (long) content.length)
                .execute();
        dsl.insertInto(ATTACHMENT_CONTENT)
                .set(ATTACHMENT_CONTENT.ATTACHMENT_ID, id)
                .set(ATTACHMENT_CONTENT.CONTENT, content)
                .execute();
    }

    void read(long user, long ticket, long message) {
        dsl.insertInto(TICKET_READ)
                .set(TICKET_READ.USER_ID, user)
                .set(TICKET_READ.TICKET_NUMBER, ticket)
                .set(TICKET_READ.MESSAGE_ID, message)
                .execute();
    }

    private long nextId() {
        return Sequences.nextId(transaction);
    }
}
