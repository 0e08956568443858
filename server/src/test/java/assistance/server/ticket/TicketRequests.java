package assistance.server.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.SubmitTicket;
import assistance.api.Ticket;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;

/// Requests about tickets as a client sends them.
public final class TicketRequests {
    private TicketRequests() {}

    /// A well-formed request for a new ticket.
    public static SubmitTicket newTicket(TestCompany company, String title) {
        return new SubmitTicket(company.id(), company.contracts().getFirst().id(), title, Priority.MINOR,
                "Texte de " + title);
    }

    public static Answer submit(SignedInUser author, Multipart form) {
        return author.post("/api/tickets", form, "Idempotency-Key", newKey());
    }

    /// Opens a ticket with no document and returns its number.
    public static long open(SignedInUser author, TestCompany company, String title) {
        var answer = submit(author, new Multipart().json("ticket", newTicket(company, title)));
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(Ticket.class).number();
    }

    public static Answer say(SignedInUser author, long number, MessageKind kind, String text) {
        return answer(author, number, new Multipart().json("message", new NewMessage(text, kind)));
    }

    public static Answer answer(SignedInUser author, long number, Multipart form) {
        return author.post("/api/tickets/" + number + "/messages", form, "Idempotency-Key", newKey());
    }

    public static Ticket show(SignedInUser reader, long number) {
        var answer = reader.get("/api/tickets/" + number);
        assertEquals(200, answer.status(), answer::toString);
        return answer.as(Ticket.class);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
