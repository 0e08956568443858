package assistance.server.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Attachment;
import assistance.api.Message;
import assistance.api.Reference.Limits;
import assistance.api.Ticket;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class UploadTest {
    private static final int LIMIT = (int) Limits.DEFAULT.attachmentBytes();
    private static final int TOO_MUCH = LIMIT * 25;

    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;

    UploadTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        claire = server.customer(company);
    }

    /// The web server removes what it couldn't read to its end just after its answer.
    @AfterEach
    void leavesNothingOfAnUploadOnDisk() throws IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!spooled().isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertEquals(List.of(), spooled());
    }

    private List<Path> spooled() throws IOException {
        try (Stream<Path> left = Files.list(server.data().resolve("uploads"))) {
            return left.toList();
        }
    }

    @Test
    void takesADocumentOfExactlyTheLimit() {
        var answer = TicketRequests.submit(claire, form().file("plein.bin", new byte[LIMIT]));
        assertEquals(201, answer.status(), answer::toString);
        assertEquals(LIMIT, attachments(answer).getFirst().size());
    }

    @Test
    void refusesADocumentOneByteAboveTheLimit() {
        var answer = TicketRequests.submit(claire,
                form().file("petit.txt", "a".getBytes(StandardCharsets.UTF_8)).file("gros.bin", new byte[LIMIT + 1]));
        assertEquals(413, answer.status());
        assertEquals(List.of("file"), answer.fieldsAtFault());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        assertEquals(
                "Le document «\u00a0gros.bin\u00a0» est trop volumineux (2\u202f097\u202f153 octets)\u00a0: 2 Mo au maximum par document.",
                answer.json().path("errors").path(0).path("message").asString());
    }

    @Test
    void refusesAnEmptyDocument() {
        var answer = TicketRequests.submit(claire, form().file("vide.txt", new byte[0]));
        assertEquals(400, answer.status());
        assertEquals(List.of("file"), answer.fieldsAtFault());
        assertTrue(answer.text().contains("vide.txt"));
    }

    @Test
    void takesTwentyDocumentsInTheirOrderAndRefusesOneMore() {
        var form = form();
        IntStream.rangeClosed(1, 20)
                .forEach(i -> form.file("document " + i + ".txt", ("n" + i).getBytes(
                        StandardCharsets.UTF_8)));
        var answer = TicketRequests.submit(claire, form);
        long number = answer.as(Ticket.class).number();
        assertEquals(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "Ticket " + number + " - document " + i + ".txt")
                .toList(), attachments(answer).stream().map(Attachment::name).toList());

        refused(400, "file", form.file("de trop.txt", new byte[1]));
    }

    @Test
    void tellsTheKindFromTheBytes() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        var answer = TicketRequests.submit(claire,
                form().file("facture.pdf", "application/pdf", png)
                        .file("photo.png", "image/png", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8))
                        .file("image.jpg", "image/jpeg", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("image/png", "text/html", "application/pdf"),
                attachments(answer).stream().map(Attachment::mediaType).toList());
    }

    @Test
    void makesNamesSafe() {
        var answer = TicketRequests.submit(claire,
                form().file("..\\..\\C:\\Windows\\NUL", new byte[1])
                        .file("\u202egnp.exe", new byte[1])
                        .file("é".repeat(300) + ".png", new byte[1]));
        assertEquals(201, answer.status(), answer::toString);
        var names = attachments(answer).stream()
                .map(Attachment::name)
                .map(name -> name.replaceFirst(".* - ", ""))
                .toList();
        assertEquals(List.of("_NUL", "gnp.exe", "é".repeat(98) + ".png"), names);
    }

    /// 900 million pixels in 100 KB: nobody here ever unpacks them.
    @Test
    void takesAnImageBombAsTheFewBytesItIs() {
        byte[] bomb = ImageBomb.png();
        assertTrue(bomb.length < 200_000);
        var answer = TicketRequests.submit(claire, form().file("bombe.png", bomb));
        assertEquals(201, answer.status(), answer::toString);
        var attachment = attachments(answer).getFirst();
        assertEquals("image/png", attachment.mediaType());
        assertArrayEquals(bomb, claire.get("/api/attachments/" + attachment.id()).bytes());
        assertTrue(ImageBomb.allocatedBy(() -> assertEquals("image/png", MediaTypes.of(bomb))) < 5_000_000);
    }

    @Test
    void refusesAMessageOfFiveMegabytesByTheNameOfItsField() {
        String json = "{\"text\":\"" + "x".repeat(5 * 1024 * 1024) + "\",\"kind\":\"MESSAGE\"}";
        long number = TicketRequests.open(claire, company, "Long");
        var answer = TicketRequests.answer(claire, number, new Multipart().json("message", json));
        assertEquals(400, answer.status());
        assertEquals(List.of("text"), answer.fieldsAtFault());
        assertEquals("Ce texte est trop long\u00a0: 5\u202f242\u202f880 caractères pour 100\u202f000 au maximum.",
                answer.json().path("errors").path(0).path("message").asString());
    }

    @Test
    void refusesPartsThatAreMissingUnknownOrRepeated() {
        refused(400, "ticket", new Multipart().file("seul.txt", new byte[1]));
        refused(400, "secret", form().json("secret", "{}"));
        refused(400, "ticket", form().json("ticket", "{}"));
        refused(400, "ticket", new Multipart().json("ticket", "{\"title\": "));
        refused(400, "title", new Multipart().json("ticket", "{\"title\": 1}"));
        refused(413, "ticket", new Multipart().json("ticket", " ".repeat(8 * 1024 * 1024 + 1)));
        refused(413, "ticket", new Multipart().json("ticket", " ".repeat(11 * 1024 * 1024)));
    }

    @Test
    void refusesBodiesOfAnotherKind() {
        assertEquals(415, claire.https().post("/api/tickets", "{}", "Idempotency-Key", "a").status());
        for (String broken : List.of("", "no multipart", "--x\r\n",
                "--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"ticket\"\r\n\r\n{}")) {
            var answer = claire.https()
                    .send("POST", "/api/tickets", BodyPublishers.ofString(broken), "Content-Type",
                            "multipart/form-data; boundary=x", "Idempotency-Key", "a");
            assertEquals(400, answer.status(), () -> broken + " got " + answer);
        }
        assertEquals(400, claire.https()
                .send("POST", "/api/tickets", BodyPublishers.ofString("--x--"), "Content-Type",
                        "multipart/form-data", "Idempotency-Key", "a")
                .status());
    }

    @Test
    void refusesARequestThatSaysItIsTooLarge() {
        var answer = TicketRequests.submit(claire, form().file("énorme.bin", new byte[TOO_MUCH]));
        assertEquals(413, answer.status());
        assertEquals(List.of("file"), answer.fieldsAtFault());
    }

    @Test
    void boundsARequestThatDoesNotSayItsLength() {
        byte[] start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        var answer = claire.https()
                .send("POST", "/api/tickets",
                        BodyPublishers.ofInputStream(() -> new SequenceInputStream(new ByteArrayInputStream(start),
                                new ByteArrayInputStream(new byte[TOO_MUCH]))),
                        "Content-Type", "multipart/form-data; boundary=x", "Idempotency-Key", "a");
        assertEquals(413, answer.status());
        assertEquals(List.of("file"), answer.fieldsAtFault());
    }

    @Test
    void takesTheLongestTextHoweverItIsWritten() {
        for (String letter : List.of("é", "\\u00e9")) {
            String json = "{\"companyId\":%d,\"contractId\":%d,\"title\":\"Long\",\"priority\":\"MINOR\",\"text\":\"%s\"}"
                    .formatted(company.id(), company.contracts().getFirst().id(),
                            letter.repeat(Limits.DEFAULT.textLength()));
            var answer = TicketRequests.submit(claire, new Multipart().json("ticket", json));
            assertEquals(201, answer.status(), answer::toString);
        }
    }

    private Multipart form() {
        return new Multipart().json("ticket", TicketRequests.newTicket(company, "Avec documents"));
    }

    private void refused(int status, String field, Multipart form) {
        var answer = TicketRequests.submit(claire, form);
        assertEquals(status, answer.status(), answer::toString);
        assertEquals(List.of(field), answer.fieldsAtFault());
    }

    private static List<Attachment> attachments(Answer submitted) {
        Message first = submitted.as(Ticket.class).messages().getFirst();
        assertFalse(first.attachments().isEmpty());
        return first.attachments();
    }
}
