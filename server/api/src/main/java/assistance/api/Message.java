package assistance.api;

import java.time.Instant;
import java.util.List;

/// An entry of a ticket's thread.
///
/// @param fromSupport true when the author is support staff
public record Message(long id, MessageKind kind, Named author, boolean fromSupport, Instant createdAt, String text,
        List<Attachment> attachments) {
    public Message {
        attachments = List.copyOf(attachments);
    }
}
