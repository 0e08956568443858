package assistance.server.export;

import static assistance.server.database.generated.Tables.TICKET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import assistance.api.ExportTickets;
import assistance.api.Priority;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.database.generated.tables.records.TicketRecord;

@OnBothDatabases
class CutExportTest {
    private static final int TICKETS = 10_000;
    private static final int TRANSACTION = 1000;
    private static final int HALF_OF_MORE_THAN_CONNECTIONS = 10;
    private static final byte[] BODY = "{\"query\":{}}".getBytes(StandardCharsets.UTF_8);

    private final ServerUnderTest server;

    CutExportTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void leavesNothingBehindWhenItsClientGoesAway() throws IOException {
        var company = server.company();
        var claire = server.customer(company);
        writeTickets(company, claire);
        var before = files();
        for (int i = 0; i < HALF_OF_MORE_THAN_CONNECTIONS; i++) {
            cut(claire);
            cancel(claire);
        }
        assertEquals(200, claire.get("/api/tickets/unread-count").status());
        assertEquals(before, files());
        var whole = ExportedSheet.of(claire, TicketQuery.of(TicketView.ALL));
        assertEquals(TICKETS, whole.sheet().getLastRowNum());
    }

    /// Cancels one request of a connection that others use too, as the desktop client does.
    private static void cancel(SignedInUser reader) throws IOException {
        var all = new ExportTickets(TicketQuery.of(TicketView.ALL));
        try (var answer = reader.https().postAndRead(ExportedSheet.PATH, all)) {
            assertEquals(200, answer.readNBytes(200).length);
        }
    }

    /// Breaks a connection after the first bytes.
    private static void cut(SignedInUser reader) throws IOException {
        try (var socket = reader.https().socket()) {
            socket.getOutputStream()
                    .write(("POST " + ExportedSheet.PATH + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + reader.https().token()
                            + "\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + BODY.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(BODY);
            var beginning = new String(socket.getInputStream().readNBytes(200), StandardCharsets.UTF_8);
            assertTrue(beginning.startsWith("HTTP/1.1 200"), beginning);
        }
    }

    /// Titles that can't be compressed, so that what is sent is more than waits in buffers on its way.
    private void writeTickets(TestCompany company, SignedInUser author) {
        var random = new Random(1);
        for (long first = 1; first < TICKETS; first += TRANSACTION) {
            List<TicketRecord> some = LongStream.range(first, first + TRANSACTION)
                    .mapToObj(number -> ticket(number, random, company, author))
                    .toList();
            server.database().run(tx -> tx.dsl().batchInsert(some).execute());
        }
    }

    private TicketRecord ticket(long number, Random random, TestCompany company, SignedInUser author) {
        byte[] noise = new byte[140];
        random.nextBytes(noise);
        var ticket = new TicketRecord();
        ticket.set(TICKET.NUMBER, number);
        ticket.set(TICKET.TITLE, Base64.getEncoder().encodeToString(noise));
        ticket.set(TICKET.PRIORITY, Priority.MINOR.name());
        ticket.set(TICKET.STATE, TicketState.SUBMITTED.name());
        ticket.set(TICKET.COMPANY_ID, company.id());
        ticket.set(TICKET.CONTRACT_ID, company.contracts().getFirst().id());
        ticket.set(TICKET.AUTHOR_ID, author.id());
        ticket.set(TICKET.CREATED_AT, server.clock().millis());
        ticket.set(TICKET.VERSION, 1L);
        ticket.set(TICKET.FIRST_MESSAGE, "");
        return ticket;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> data = Files.list(server.data());
                Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Stream.concat(data, temporary.filter(file -> file.getFileName().toString().startsWith("poi")))
                    .sorted()
                    .toList();
        }
    }
}
