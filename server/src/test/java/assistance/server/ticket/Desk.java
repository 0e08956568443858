package assistance.server.ticket;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.ReopenTicket;
import assistance.api.Role;
import assistance.api.SubmitTicket;
import assistance.server.TestDatabase;
import assistance.server.account.Account;
import assistance.server.attachment.Upload;
import assistance.server.database.Database;
import assistance.server.event.Events;
import assistance.server.mail.MailStore;
import assistance.server.mail.Outbox;

/// A help desk in a fresh database: two companies, three customers, two agents, and the rules around tickets.
public final class Desk implements AutoCloseable {
    public static final Named WORKSHOPS = new Named(101, "ATELIERS DU LAC");
    public static final Named MILLS = new Named(102, "MOULINS ROUX");
    public static final long RUNNING = 201;
    public static final long ENDED = 202;
    public static final long NOT_BEGUN = 203;
    public static final long ENDS_TODAY = 204;
    public static final long OF_MILLS = 205;
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    public final Account claire = account(1, "claire@ateliers.example", "VASSEUR", Role.CUSTOMER, WORKSHOPS);
    public final Account basile = account(2, "basile@ateliers.example", "ROCHE", Role.CUSTOMER, WORKSHOPS);
    public final Account diane = account(3, "diane@moulins.example", "MARCHAL", Role.CUSTOMER, MILLS);
    public final Account agnes = account(4, "agnes@support.example", "TISSOT", Role.AGENT);
    public final Account remi = account(5, "remi@support.example", "GAUTHEY", Role.ADMIN);
    public final Account gone = account(6, "gone@support.example", "PERNET", Role.AGENT);

    public final Database database;
    public final Tickets tickets;
    public final Answers answers;
    public final Changes changes;

    public Desk(TestDatabase kind, Path folder) {
        this(kind, folder, "");
    }

    Desk(TestDatabase kind, Path folder, String supportAddress) {
        database = kind.open(folder);
        var mail = new TicketMail(new Outbox(new MailStore(database), CLOCK, "assistance.example"), supportAddress,
                "https://assistance.example");
        var events = new Events(CLOCK);
        tickets = new Tickets(database, mail, events, CLOCK);
        answers = new Answers(database, mail, events, CLOCK);
        changes = new Changes(database, mail, events, CLOCK);
        database.run(this::fill);
    }

    private static Account account(long id, String email, String lastName, Role role, Named... companies) {
        return new Account(id, email, "Camille", lastName, role, "fr", List.of(companies), 0);
    }

    private void fill(Configuration tx) {
        for (Named company : List.of(WORKSHOPS, MILLS)) {
            tx.dsl().insertInto(COMPANY).set(COMPANY.ID, company.id()).set(COMPANY.NAME, company.name()).execute();
        }
        contract(tx, RUNNING, WORKSHOPS, "2020-01-01", null);
        contract(tx, ENDED, WORKSHOPS, "2020-01-01", "2026-11-23");
        contract(tx, NOT_BEGUN, WORKSHOPS, "2026-11-25", null);
        contract(tx, ENDS_TODAY, WORKSHOPS, "2026-11-24", "2026-11-24");
        contract(tx, OF_MILLS, MILLS, "2020-01-01", null);
        for (Account account : List.of(claire, basile, diane, agnes, remi, gone)) {
            tx.dsl()
                    .insertInto(USER_ACCOUNT)
                    .set(Map.of(USER_ACCOUNT.ID, account.id(), USER_ACCOUNT.EMAIL, account.email(),
                            USER_ACCOUNT.FIRST_NAME, account.firstName(), USER_ACCOUNT.LAST_NAME, account.lastName(),
                            USER_ACCOUNT.ROLE, account.role().name(), USER_ACCOUNT.LANGUAGE, account.language(),
                            USER_ACCOUNT.PASSWORD_HASH, "", USER_ACCOUNT.ACTIVE, !account.equals(gone),
                            USER_ACCOUNT.CREATED_AT, 0, USER_ACCOUNT.READ_UNTIL, 0))
                    .execute();
            for (Named company : account.companies()) {
                tx.dsl()
                        .insertInto(USER_COMPANY)
                        .set(USER_COMPANY.USER_ID, account.id())
                        .set(USER_COMPANY.COMPANY_ID, company.id())
                        .execute();
            }
        }
    }

    private static void contract(Configuration tx, long id, Named company, String start, @Nullable String end) {
        tx.dsl()
                .insertInto(CONTRACT)
                .set(CONTRACT.ID, id)
                .set(CONTRACT.COMPANY_ID, company.id())
                .set(CONTRACT.NAME, "Assistance " + id)
                .set(CONTRACT.STARTS_ON, start)
                .set(CONTRACT.ENDS_ON, end)
                .execute();
    }

    /// Opens a ticket of the author's company.
    public long open(Account author, String title, Upload... files) {
        boolean mills = author.companies().contains(MILLS);
        return tickets.submit(author, newKey(), new SubmitTicket(mills ? MILLS.id() : WORKSHOPS.id(),
                mills ? OF_MILLS : RUNNING, title, Priority.MINOR, "Texte de " + title), List.of(files));
    }

    /// Adds a message to a ticket's thread and returns its id.
    public long say(Account author, long number, MessageKind kind, String text, Upload... files) {
        return answers.add(author, number, newKey(), new NewMessage(text, kind), List.of(files)).id();
    }

    /// Opens a resolved ticket again.
    public void reopen(Account author, long number, String reason) {
        answers.reopen(author, number, newKey(), new ReopenTicket(reason), List.of());
    }

    public static IdempotencyKey newKey() {
        return IdempotencyKey.of(UUID.randomUUID().toString());
    }

    public static Upload file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Upload.of(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Override
    public void close() {
        database.close();
    }
}
