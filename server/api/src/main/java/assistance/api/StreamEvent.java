package assistance.api;

import java.util.Locale;

/// The server-sent events of `GET /api/events`. Each carries an `id`: sent as `Last-Event-ID` with the next request it
/// lets the stream go on behind it, with nothing left out and nothing repeated. A stream begins with [#HELLO] or
/// [#RESET]; comments keep it alive, one every 15 seconds when nothing happens. It ends when the session does; the
/// next request is then answered 401.
public enum StreamEvent {
    /// The beginning: what happens from now on follows. With `Last-Event-ID`, what was missed follows first; without,
    /// the client reads what it shows.
    HELLO,
    /// The beginning when too much was missed, more than 1,000 events or a day: what the client shows is to be read
    /// anew. What happens from now on follows.
    RESET,
    /// Something happened to a ticket; the data is a [TicketEvent].
    TICKET,
    /// Nothing for this user happened up to this id; there is nothing to do but to remember it.
    MARK;

    /// The word on the wire, such as `hello`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
