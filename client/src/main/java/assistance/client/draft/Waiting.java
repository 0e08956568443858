package assistance.client.draft;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import assistance.api.TicketState;

/// How something written waits to be sent.
///
/// @param since when the user sent it
/// @param then the state its ticket takes by it, or null
/// @param refusal why the server would not have it, a whole sentence; empty while it can still go
public record Waiting(Instant since, @Nullable TicketState then, String refusal) {
    /// True once the server has said no: it goes no further by itself.
    @JsonIgnore
    public boolean isRefused() {
        return !refusal.isEmpty();
    }
}
