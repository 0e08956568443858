package assistance.server.ticket;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import assistance.server.http.Refusal;

/// A sender's own name for a request, the same when the request is repeated.
///
/// @param value 1 to 100 visible ASCII characters
public record IdempotencyKey(String value) {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,100}");

    /// The key of a request.
    ///
    /// @throws Refusal 400 when it is absent or of another form
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null || !VISIBLE.matcher(header).matches()) {
            throw Refusal.invalid(HEADER, "ticket.idempotencyKey");
        }
        return new IdempotencyKey(header);
    }
}
