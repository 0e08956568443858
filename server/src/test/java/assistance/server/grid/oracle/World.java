package assistance.server.grid.oracle;

import java.util.List;
import java.util.Map;

import assistance.api.Line;
import assistance.api.MessageKind;
import assistance.server.SignedInUser;
import assistance.server.account.Account;

/// What a database holds, remembered in memory.
///
/// @param readers whose queries are asked
record World(List<Stored> tickets, List<Reader> readers) {
    /// Someone who asks, with the session to ask over HTTPS.
    record Reader(Account account, SignedInUser signedIn) {}

    /// A message of a thread.
    record Message(long id, long author, MessageKind kind) {}

    /// A ticket with its thread, and how far each user has read it.
    record Stored(Line.Ticket line, List<Message> messages, Map<Long, Long> marks) {
        private Line.Ticket seenBy(Account reader) {
            return new Line.Ticket(line.number(), line.title(), line.createdAt(), line.priority(), line.state(),
                    line.company(), line.contract(), line.author(), reader.role().isSupport() ? line.assignee() : null,
                    isUnread(reader), line.firstMessage());
        }

        private boolean isUnread(Account reader) {
            long mark = Math.max(reader.readUntil(), marks.getOrDefault(reader.id(), 0L));
            return messages.stream()
                    .filter(message -> message.author() != reader.id())
                    .filter(message -> reader.role().isSupport() || message.kind() != MessageKind.NOTE)
                    .anyMatch(message -> message.id() > mark);
        }
    }

    /// The tickets one reader sees, as their lines.
    List<Line.Ticket> seenBy(Account reader) {
        return tickets.stream()
                .filter(ticket -> reader.sees(ticket.line().company().id()))
                .map(ticket -> ticket.seenBy(reader))
                .toList();
    }
}
