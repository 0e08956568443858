package assistance.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import assistance.api.MessageKind;
import assistance.api.Priority;
import assistance.api.Role;
import assistance.api.TicketState;

/// What the demo tells, as `scenario.json` has it. People are named by their e-mail addresses, companies and contracts
/// by their names; tickets and their messages stand in the order of their times.
record Scenario(List<Company> companies, List<Person> users, List<Link> links, List<Ticket> tickets) {
    record Company(String name, List<Contract> contracts) {}

    /// @param endedDaysAgo null for a contract that runs
    record Contract(String name, int startedDaysAgo, @Nullable Integer endedDaysAgo) {}

    record Person(String email, String lastName, String firstName, Role role, List<String> companies) {
        boolean sees(Ticket ticket) {
            return role.isSupport() || companies.contains(ticket.company());
        }
    }

    record Link(String label, String url) {}

    /// @param unreadBy who has not opened the ticket; all others have read it to its end
    record Ticket(String title, String company, String contract, Priority priority, TicketState state,
            @Nullable String assignee, List<String> unreadBy, List<Message> messages) {}

    /// @param when see [DemoTime]
    record Message(String author, String when, MessageKind kind, String text, List<Document> files) {}

    record Document(String name, String mediaType) {
        byte[] content() {
            return Scenario.resource("files/" + name);
        }
    }

    static Scenario read() {
        return new JsonMapper().readValue(resource("scenario.json"), Scenario.class);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Scenario.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
