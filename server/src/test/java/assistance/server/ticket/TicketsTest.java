package assistance.server.ticket;

import static assistance.server.database.generated.Tables.ATTACHMENT_CONTENT;
import static assistance.server.database.generated.Tables.IDEMPOTENCY;
import static assistance.server.database.generated.Tables.MAIL;
import static assistance.server.database.generated.Tables.MESSAGE;
import static assistance.server.database.generated.Tables.TICKET;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.SubmitTicket;
import assistance.api.TicketState;
import assistance.server.TestDatabase;
import assistance.server.attachment.Upload;

@ParameterizedClass
@EnumSource
class TicketsTest {
    @Parameter
    TestDatabase kind = TestDatabase.SQLITE;

    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    TicketsTest() {}

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = new Desk(kind, folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void showsNoMoreOfAThreadThanWhatFollowsAMessage() {
        long number = desk.open(desk.claire, "Écran noir", Desk.file("photo.txt", "une photo"));
        long first = desk.tickets.show(desk.claire, number, 0).ticket().messages().getFirst().id();
        assertEquals(List.of(), desk.tickets.show(desk.claire, number, first).ticket().messages());

        desk.say(desk.agnes, number, MessageKind.NOTE, "Entre nous");
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Bonjour");

        assertEquals(List.of("Bonjour"), texts(desk.tickets.show(desk.claire, number, first)));
        assertEquals(List.of("Entre nous", "Bonjour"), texts(desk.tickets.show(desk.agnes, number, first)));
    }

    private static List<String> texts(VersionedTicket shown) {
        return shown.ticket().messages().stream().map(Message::text).toList();
    }

    @Test
    void keepsEverythingOfANewTicket() {
        long number = desk.open(desk.claire, "Écran noir", Desk.file("C:\\photos\\écran.txt", "une photo"));

        var shown = desk.tickets.show(desk.claire, number, 0);
        var ticket = shown.ticket();
        assertEquals(1, number);
        assertEquals(1, shown.version());
        assertEquals("Écran noir", ticket.title());
        assertEquals(TicketState.SUBMITTED, ticket.state());
        assertEquals(Desk.WORKSHOPS, ticket.company());
        assertEquals("VASSEUR Camille", ticket.author().name());
        assertEquals(Desk.CLOCK.instant(), ticket.createdAt());
        assertFalse(ticket.unread());
        var message = ticket.messages().getFirst();
        assertEquals("Texte de Écran noir", message.text());
        assertEquals("Ticket 1 - écran.txt", message.attachments().getFirst().name());
        assertEquals("text/plain", message.attachments().getFirst().mediaType());
        assertArrayEquals("une photo".getBytes(StandardCharsets.UTF_8), desk.database.<byte[]>read(
                tx -> tx.dsl().selectFrom(ATTACHMENT_CONTENT).fetchSingle().getContent()));
    }

    @Test
    void numbersTicketsWithoutGaps() {
        assertEquals(1, desk.open(desk.claire, "Un"));
        Refused.naming("contractId", () -> submit(Desk.WORKSHOPS.id(), Desk.ENDED, "Refusé", "Texte"));
        assertEquals(2, desk.open(desk.diane, "Deux"));
    }

    @Test
    void opensOneTicketForAKeySentByManyAtOnce() throws Exception {
        var key = Desk.newKey();
        var request = new SubmitTicket(Desk.WORKSHOPS.id(), Desk.RUNNING, "Une fois", Priority.MAJOR, "Texte");
        var start = new CountDownLatch(1);
        var numbers = new HashSet<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Long> submission = () -> {
                start.await();
                return desk.tickets.submit(desk.claire, key, request, List.of(Desk.file("a.txt", "a")));
            };
            var answers = IntStream.range(0, 8).mapToObj(_ -> threads.submit(submission)).toList();
            start.countDown();
            for (var answer : answers) {
                numbers.add(answer.get());
            }
        }
        assertEquals(1, numbers.size());
        assertEquals(1, count(TICKET));
        assertEquals(1, count(MESSAGE));
        assertEquals(1, count(ATTACHMENT_CONTENT));
    }

    @Test
    void keepsTheKeysOfDifferentUsersAndPurposesApart() {
        var key = Desk.newKey();
        var request = new SubmitTicket(Desk.WORKSHOPS.id(), Desk.RUNNING, "Titre", Priority.MINOR, "Texte");
        long first = desk.tickets.submit(desk.claire, key, request, List.of());
        long second = desk.tickets.submit(desk.basile, key, request, List.of());
        assertEquals(first + 1, second);

        var message = new NewMessage("Bonjour", MessageKind.MESSAGE);
        long inFirst = desk.answers.add(desk.claire, first, key, message, List.of()).id();
        assertEquals(inFirst, desk.answers.add(desk.claire, first, key, message, List.of()).id());
        assertEquals(first, desk.tickets.submit(desk.claire, key, request, List.of()));
        assertEquals(3, count(MESSAGE));
    }

    @Test
    void storesNothingWhenADocumentCannotBeRead() {
        var broken = new Upload("a.txt", "text/plain", 1, () -> {
            throw new IOException("the disk is full");
        });
        assertThrows(UncheckedIOException.class, () -> desk.open(desk.claire, "Perdu", broken));
        for (var table : List.of(TICKET, MESSAGE, MAIL, IDEMPOTENCY, ATTACHMENT_CONTENT)) {
            assertEquals(0, count(table));
        }
        assertEquals(1, desk.open(desk.claire, "Suivant"));
    }

    @Test
    void refusesCompaniesAndContractsThatAreNotTheCallers() {
        Refused.naming("companyId", () -> submit(Desk.MILLS.id(), Desk.OF_MILLS, "Titre", "Texte"));
        Refused.naming("companyId", () -> submit(999, Desk.RUNNING, "Titre", "Texte"));
        Refused.naming("contractId", () -> submit(Desk.WORKSHOPS.id(), Desk.OF_MILLS, "Titre", "Texte"));
        Refused.naming("contractId", () -> submit(Desk.WORKSHOPS.id(), 999, "Titre", "Texte"));
        Refused.naming("contractId", () -> submit(Desk.WORKSHOPS.id(), Desk.ENDED, "Titre", "Texte"));
        Refused.naming("contractId", () -> submit(Desk.WORKSHOPS.id(), Desk.NOT_BEGUN, "Titre", "Texte"));
        assertEquals(1, submit(Desk.WORKSHOPS.id(), Desk.ENDS_TODAY, "Titre", "Texte"));
    }

    @Test
    void letsSupportOpenATicketForAnyCompany() {
        var request = new SubmitTicket(Desk.MILLS.id(), Desk.OF_MILLS, "Appel", Priority.MINOR, "Au téléphone");
        long number = desk.tickets.submit(desk.agnes, Desk.newKey(), request, List.of());
        assertEquals("TISSOT Camille", desk.tickets.show(desk.diane, number, 0).ticket().author().name());
    }

    @Test
    void namesEveryTextAtFault() {
        Refused.naming(List.of("title", "text"), () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, " ", "\n \n"));
        Refused.naming("title", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "a".repeat(201), "Texte"));
        Refused.naming("title", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "a\r\nBcc: b", "Texte"));
        Refused.naming("title", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "a\u2028b", "Texte"));
        Refused.naming("title", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "a\ud83d", "Texte"));
        Refused.naming("text", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "Titre", "a".repeat(100_001)));
        Refused.naming("text", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "Titre", "a\0b"));
        Refused.naming("text", () -> submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "Titre", "a\u0085b"));
    }

    @Test
    void takesTextsOfTheGreatestLength() {
        long number = submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "é".repeat(200), "é".repeat(100_000));
        var ticket = desk.tickets.show(desk.claire, number, 0).ticket();
        assertEquals(200, ticket.title().length());
        assertEquals(100_000, ticket.messages().getFirst().text().length());
    }

    @Test
    void keepsLinesAndCutsNoCharacterInTheFirstMessage() {
        long number = submit(Desk.WORKSHOPS.id(), Desk.RUNNING, "  Titre ", "a\r\nb\tc\r" + "x".repeat(493) + "😀😀");
        String beginning = desk.database.<String>read(
                tx -> tx.dsl().selectFrom(TICKET).where(TICKET.NUMBER.eq(number)).fetchSingle().getFirstMessage());
        assertEquals("a\nb\tc\n" + "x".repeat(493), beginning);
        assertEquals("Titre", desk.tickets.show(desk.claire, number, 0).ticket().title());
    }

    @Test
    void hidesTheTicketsOfOtherCompanies() {
        long number = desk.open(desk.claire, "Secret");
        assertEquals("Secret", desk.tickets.show(desk.basile, number, 0).ticket().title());
        assertEquals("Secret", desk.tickets.show(desk.agnes, number, 0).ticket().title());
        Refused.with(404, () -> desk.tickets.show(desk.diane, number, 0));
        Refused.with(404, () -> desk.tickets.show(desk.claire, 999, 0));
    }

    private long submit(long company, long contract, String title, String text) {
        return desk.tickets.submit(desk.claire, Desk.newKey(),
                new SubmitTicket(company, contract, title, Priority.MINOR, text), List.of());
    }

    private int count(Table<?> table) {
        return desk.database.<Integer>read(tx -> tx.dsl().fetchCount(table));
    }
}
