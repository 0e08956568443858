package assistance.client.ticket;

import java.util.Optional;
import java.util.stream.Stream;

/// The parts of the form that opens a ticket, each with the name of its field in the request.
public enum TicketPart {
    COMPANY("companyId"), CONTRACT("contractId"), TITLE("title"), PRIORITY("priority"), TEXT("text"), DOCUMENTS("file");

    private final String field;

    TicketPart(String field) {
        this.field = field;
    }

    /// The part a path of [assistance.api.Problem.FieldError] leads to, such as `ticket.title` or `file[2]`.
    static Optional<TicketPart> at(String path) {
        String name = path.replaceFirst("^ticket\\.", "").replaceFirst("\\[.*$", "");
        return Stream.of(values()).filter(part -> part.field.equals(name)).findFirst();
    }
}
