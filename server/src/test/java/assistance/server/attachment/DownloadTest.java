package assistance.server.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Ticket;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class DownloadTest {
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ServerUnderTest server;
    private final TestCompany company;
    private final SignedInUser claire;

    DownloadTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        claire = server.customer(company);
    }

    @Test
    void sendsADocumentBackToBeSaved() {
        var ticket = submit("Devis n° 3 (été).pdf", PDF);
        var answer = download(claire, ticket.messages().getFirst());
        assertEquals(200, answer.status());
        assertArrayEquals(PDF, answer.bytes());
        assertEquals("application/pdf", answer.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"Ticket %d - Devis n_ 3 (ete).pdf\"; filename*=UTF-8''Ticket%%20%d%%20-%%20Devis%%20n%%C2%%B0%%203%%20%%28%%C3%%A9t%%C3%%A9%%29.pdf"
                        .formatted(ticket.number(), ticket.number()),
                answer.header("Content-Disposition"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("sandbox; default-src 'none'; frame-ancestors 'none'", answer.header("Content-Security-Policy"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><script>alert(1)</script></html>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            "<?xml version=\"1.0\"?><a/>",
            "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"})
    void sendsWhatCouldRunAsMereBytes(String content) {
        var ticket = submit("page.txt", content.getBytes(StandardCharsets.UTF_8));
        assertEquals("application/octet-stream",
                download(claire, ticket.messages().getFirst()).header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..\\..\\autoexec.bat", "C:\\a.txt", "C:a.txt", "NUL", "nul.txt", "\u202egnp.exe",
            "a\\\"b\\\".txt", "a%0D%0ASet-Cookie: x.txt", "l\u2028u\u0085.txt", "a;b=c.txt", "<script>.html"})
    void sendsAnyNameInOneSafeHeader(String name) {
        var answer = download(claire, submit(name, PDF).messages().getFirst());
        String header = answer.header("Content-Disposition");
        assertTrue(header.matches(
                "attachment; filename=\"Ticket \\d+ - [ -!#-\\[\\]-~&&[^%/:*?<>|]]+\"; filename\\*=UTF-8''[A-Za-z0-9%._~!#$&+^`|-]+"),
                header);
        assertFalse(header.contains("%2F") || header.contains("%5C") || header.contains("%0"), header);
        assertFalse(header.matches("(?i).*- nul[.\"].*"), header);
        assertEquals("", answer.header("Set-Cookie"));
    }

    @Test
    void sendsAPageAsADownloadThatRunsNowhere() {
        for (String page : List.of("<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")) {
            var answer = download(claire, submit("page.html", page.getBytes(StandardCharsets.UTF_8)).messages()
                    .getFirst());
            assertTrue(answer.header("Content-Disposition").startsWith("attachment; "));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("application/octet-stream", answer.header("Content-Type"));
            assertTrue(answer.header("Content-Security-Policy").startsWith("sandbox; default-src 'none'"));
        }
    }

    @Test
    void hidesTheDocumentsOfOtherCompanies() {
        var message = submit("secret.pdf", PDF).messages().getFirst();
        assertEquals(404, download(server.customer(server.company()), message).status());
        assertEquals(200, download(server.customer(company, server.company()), message).status());
        assertEquals(200, download(server.agent(), message).status());
        assertEquals(404, claire.get("/api/attachments/999999999").status());
        assertEquals(404, claire.get("/api/attachments/abc").status());
        assertEquals(404, claire.get("/api/attachments/-1").status());
    }

    @Test
    void hidesTheDocumentsOfNotesFromCustomers() {
        long number = TicketRequests.open(claire, company, "Avec note");
        var agent = server.agent();
        var note = TicketRequests.answer(agent, number,
                new Multipart().json("message", new NewMessage("", MessageKind.NOTE)).file("interne.pdf", PDF))
                .as(Message.class);
        assertEquals(200, download(agent, note).status());
        assertEquals(404, download(claire, note).status());
    }

    private Ticket submit(String name, byte[] content) {
        var answer = TicketRequests.submit(claire, new Multipart()
                .json("ticket", TicketRequests.newTicket(company, "Document"))
                .file(name, content));
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(Ticket.class);
    }

    private static Answer download(SignedInUser reader, Message message) {
        return reader.get("/api/attachments/" + message.attachments().getFirst().id());
    }
}
