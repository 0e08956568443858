package assistance.api;

import org.jspecify.annotations.Nullable;

/// Whether the server can work: `GET /health` → 200 while the database answers, else 503. Anybody may ask.
///
/// @param status `up` or `down`
/// @param mails null while the database does not answer
public record Health(String status, @Nullable Mails mails) {
    /// How many mails of the queue have not gone out.
    ///
    /// @param waiting for their first or another attempt, or just being sent
    /// @param failed given up after the last attempt
    public record Mails(int waiting, int failed) {}
}
