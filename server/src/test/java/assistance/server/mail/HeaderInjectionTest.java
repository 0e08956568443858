package assistance.server.mail;

import static assistance.server.database.generated.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.MessageKind;
import assistance.api.Priority;
import assistance.api.ReopenTicket;
import assistance.api.Role;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.api.User;
import assistance.api.account.AccountRefusal;
import assistance.api.account.AccountRequest;
import assistance.api.account.NewAccountRequest;
import assistance.api.account.ProfileChange;
import assistance.api.admin.Company;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.Contract;
import assistance.api.admin.ContractEntry;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.TestDatabase;
import assistance.server.database.generated.tables.records.MailRecord;
import assistance.server.ticket.TicketRequests;

/// Whatever people write anywhere, it adds nothing to the head of a mail: it is refused, or told as the text it is.
class HeaderInjectionTest {
    private static final List<String> ATTACKS = List.of("x\r\nBcc: tiers@pirate.example\r\n\r\nz",
            "x\u2028Bcc: tiers@pirate.example\u0085X-Pirate: 1", "=?utf-8?q?x=0D=0ABcc:_tiers@pirate.example?=");
    private static final Set<String> OF_ALL = Set.of("From", "To", "Subject", "Date", "Auto-Submitted", "Message-ID",
            "MIME-Version", "Content-Type");
    private static final Set<String> OF_TICKETS = Set.of("In-Reply-To", "References");
    private static final Pattern LINE_END = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private static ServerUnderTest server;
    private static SignedInUser admin;

    enum Field {
        COMPANY,
        CONTRACT,
        EMAIL,
        FIRST_NAME,
        LAST_NAME,
        PROFILE_FIRST_NAME,
        PROFILE_LAST_NAME,
        SIGNATURE,
        TITLE,
        TEXT,
        MESSAGE,
        REASON,
        REQUESTED_LAST_NAME,
        REQUESTED_FIRST_NAME,
        FUNCTION,
        REQUESTED_EMAIL,
        PHONE,
        MOBILE,
        FAX,
        REFUSAL
    }

    @SuppressWarnings("NullAway.Init")
    HeaderInjectionTest() {}

    @BeforeAll
    static void startServer() {
        server = ServerUnderTest.start(TestDatabase.SQLITE);
        admin = server.admin();
    }

    @AfterAll
    static void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void isImpossibleBy(Field field) throws Exception {
        for (String attack : ATTACKS) {
            long before = mailsAfter(0).stream().mapToLong(MailRecord::getId).max().orElse(0);
            var written = new Writing(field, attack);
            boolean refused = field.compareTo(Field.REQUESTED_LAST_NAME) < 0
                    ? !written.ticket()
                    : !written.accountRequest();
            var mails = mailsAfter(before);
            for (var mail : mails) {
                check(mail);
            }
            boolean told = mails.stream()
                    .anyMatch(mail -> (mail.getRecipientName() + mail.getSubject() + mail.getTextBody())
                            .contains("pirate"));
            assertEquals(!refused && field != Field.SIGNATURE, told, field + " " + attack);
        }
    }

    private static void check(MailRecord row) throws Exception {
        var sent = new ByteArrayOutputStream();
        new MimeMail(new Mail(row.getId(), row.getRecipient(), row.getRecipientName(), new MailText(row.getSubject(),
                row.getTextBody(), row.getHtmlBody()), row.getMessageId(), row.getTicketNumber(), null, 1,
                row.getCreatedAt()), "support@assistance.example").writeTo(sent);
        String head = sent.toString(StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0].replaceAll("\r\n[ \t]+", " ");
        var names = new TreeSet<String>();
        for (String line : head.split("\r\n", -1)) {
            String[] header = line.split(": ", 2);
            assertTrue(names.add(header[0]), () -> "twice: " + line);
            assertTrue(header[1].chars().allMatch(c -> c >= ' ' && c < 127), line);
            assertFalse(LINE_END.matcher(MimeUtility.decodeText(header[1])).find(), line);
            if (header[0].equals("To")) {
                assertEquals(List.of(row.getRecipient()), List.of(InternetAddress.parse(header[1]))
                        .stream()
                        .map(InternetAddress::getAddress)
                        .toList());
            }
        }
        var expected = new TreeSet<>(OF_ALL);
        if (row.getTicketNumber() != null) {
            expected.addAll(OF_TICKETS);
        }
        assertEquals(expected, names);
    }

    private static List<MailRecord> mailsAfter(long id) {
        return server.database()
                .read(tx -> tx.dsl().selectFrom(MAIL).where(MAIL.ID.gt(id)).orderBy(MAIL.ID).fetch());
    }

    /// Somebody who writes the attack into one field, and what is usual into the others.
    private record Writing(Field field, String attack) {
        private String in(Field other, String usual) {
            return field == other ? attack : usual;
        }

        /// True when nothing was refused.
        boolean ticket() {
            var made = admin.post("/api/admin/companies",
                    new CompanyEntry(in(Field.COMPANY, "Ateliers " + UUID.randomUUID())));
            if (refused(made)) {
                return false;
            }
            long company = made.as(Company.class).id();
            var contract = admin.post("/api/admin/contracts", new ContractEntry(company,
                    in(Field.CONTRACT, "Assistance"), LocalDate.parse("2026-01-01"), null));
            var invited = admin.post("/api/admin/users", new UserEntry(in(Field.EMAIL, UUID.randomUUID()
                    + "@test.example"), in(Field.FIRST_NAME, "Zoé"), in(Field.LAST_NAME, "MOREL"), Role.CUSTOMER,
                    // English subjects are plain ASCII, which nothing but the attack has encoded.
                    List.of(company), "en", true));
            return !refused(contract) && !refused(invited)
                    && ticket(company, contract.as(Contract.class).id(), signedIn(invited.as(UserAccount.class)));
        }

        private boolean ticket(long company, long contract, SignedInUser author) {
            var profile = author.patch("/api/me", new ProfileChange(in(Field.PROFILE_FIRST_NAME, "Zoé"),
                    in(Field.PROFILE_LAST_NAME, "MOREL"), null, null, null, in(Field.SIGNATURE, "Zoé")));
            var opened = TicketRequests.submit(author, new Multipart().json("ticket", new SubmitTicket(company,
                    contract, in(Field.TITLE, "Écran noir"), Priority.MINOR, in(Field.TEXT, "Plus rien."))));
            if (refused(profile) || refused(opened)) {
                return false;
            }
            long number = opened.as(Ticket.class).number();
            var said = TicketRequests.say(admin, number, MessageKind.MESSAGE, in(Field.MESSAGE, "Est-il branché ?"));
            var closed = admin.patch("/api/tickets/" + number, new TicketChange(TicketState.RESOLVED, null, null),
                    "If-Match", "*");
            var reopened = author.post("/api/tickets/" + number + "/reopening", new Multipart().json("reopening",
                    new ReopenTicket(in(Field.REASON, "Encore."))), "Idempotency-Key", TicketRequests.newKey());
            return !refused(said) && !refused(closed) && !refused(reopened);
        }

        boolean accountRequest() {
            var company = server.company();
            var asked = server.customer(company)
                    .post("/api/account-requests", new NewAccountRequest(company.id(),
                            in(Field.REQUESTED_LAST_NAME, "ROCHE"), in(Field.REQUESTED_FIRST_NAME, "Basile"),
                            in(Field.FUNCTION, "Achats"), in(Field.REQUESTED_EMAIL, UUID.randomUUID()
                                    + "@test.example"),
                            in(Field.PHONE, ""), in(Field.MOBILE, ""), in(Field.FAX, "")));
            return !refused(asked) && !refused(admin.post("/api/account-requests/" + asked.as(AccountRequest.class).id()
                    + "/refusal", new AccountRefusal(in(Field.REFUSAL, "Non."))));
        }

        private static SignedInUser signedIn(UserAccount invited) {
            return server.again(new SignedInUser(new User(invited.id(), "", "", "", Role.CUSTOMER, List.of()),
                    server.anonymous()));
        }

        private static boolean refused(Answer answer) {
            if (answer.status() == 400) {
                assertEquals(1, answer.fieldsAtFault().size(), answer::toString);
                return true;
            }
            assertEquals(2, answer.status() / 100, answer::toString);
            return false;
        }
    }
}
