package assistance.client.draft;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.Upload;

/// Something written that has not arrived yet.
///
/// @param id names its folder
/// @param key the Idempotency-Key it is sent under; empty while it was not sent since its last change
/// @param waiting how it waits to be sent, or null while it is being written
public record Draft(String id, Content content, List<Upload> files, Instant changedAt, String key,
        @Nullable Waiting waiting) {
    public Draft {
        files = List.copyOf(files);
    }

    /// The same, sent and on its way.
    public Draft waiting(Waiting how) {
        return new Draft(id, content, files, changedAt, key, how);
    }

    /// The same, back under the user's hands.
    public Draft beingWritten() {
        return new Draft(id, content, files, changedAt, key, null);
    }

    /// True when nothing would be lost without it.
    public boolean isBlank() {
        return content.isBlank() && files.isEmpty();
    }
}
