package assistance.client.outbox;

import assistance.client.connection.Departure;

/// Whoever sent something learns what became of the first attempt.
public interface Sending {
    /// It leaves, and can be called back; the sender is told of that as of any refusal.
    void leaves(Departure departure);

    /// So many bytes of the documents have left.
    void sent(long bytes);

    /// The server has it.
    void arrived(Arrival arrival);

    /// The server can't be reached: the outbox has it, and goes on by itself.
    void waits();

    /// It was not taken, and is the sender's again.
    void refused(Exception cause);
}
