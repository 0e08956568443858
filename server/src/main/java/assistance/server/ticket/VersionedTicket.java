package assistance.server.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import assistance.api.Ticket;
import assistance.server.http.Refusal;

/// A ticket as it was at one version.
public record VersionedTicket(Ticket ticket, long version) {
    /// The version as an HTTP entity tag.
    String etag() {
        return etag(version);
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    /// Refuses a change made in view of another version.
    ///
    /// @param ifMatch the header with the entity tags the sender knows
    /// @param lastHand finds who last changed the ticket
    /// @throws Refusal 428 when the sender names none, 412 when the version is none of them
    static void requireMatch(@Nullable String ifMatch, long version, Supplier<String> lastHand) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(428, List.of(new Refusal.Field("If-Match", "ticket.versionRequired")),
                    "ticket.versionRequired");
        }
        if (Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(etag(version)))) {
            throw Refusal.of(412, "ticket.changedMeanwhile", lastHand.get());
        }
    }
}
