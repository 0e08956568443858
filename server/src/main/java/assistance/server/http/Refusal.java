package assistance.server.http;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A request turned down for a reason its user can act on. Feature code throws it anywhere before its transaction
/// commits; it becomes an `application/problem+json` answer in the user's language and is not logged as an error.
/// Texts are keys of [assistance.server.text.Texts].
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Sentence detail;
    private final transient List<Field> fields;
    private final @Nullable Duration retryAfter;

    /// A text's key with what fills its placeholders.
    public record Sentence(String key, List<Object> arguments) {}

    /// A field at fault, by its path in the request, and why.
    public record Field(String path, Sentence sentence) {
        public Field(String path, String key, Object... arguments) {
            this(path, new Sentence(key, List.of(arguments)));
        }
    }

    public Refusal(int status, List<Field> fields, String key, Object... arguments) {
        this(status, fields, null, new Sentence(key, List.of(arguments)));
    }

    private Refusal(int status, List<Field> fields, @Nullable Duration retryAfter, Sentence detail) {
        super(status + " " + detail.key(), null, false, false);
        this.status = status;
        this.fields = List.copyOf(fields);
        this.retryAfter = retryAfter;
        this.detail = detail;
    }

    /// 404, the one answer for what does not exist and for what the user may not see.
    public static Refusal notFound() {
        return new Refusal(404, List.of(), "http.notFound");
    }

    /// 400 for fields that can't be accepted.
    public static Refusal invalid(List<Field> fields) {
        return new Refusal(400, fields, "http.invalid");
    }

    /// 400 for one field.
    public static Refusal invalid(String path, String key, Object... arguments) {
        return invalid(List.of(new Field(path, key, arguments)));
    }

    /// 409 for a field whose value is taken already.
    public static Refusal conflict(String path, String key) {
        return new Refusal(409, List.of(new Field(path, key)), key);
    }

    /// Any other 4xx, with a sentence of the feature's own.
    public static Refusal of(int status, String key, Object... arguments) {
        return new Refusal(status, List.of(), key, arguments);
    }

    /// 429, with the time after which the same request may be tried again.
    public static Refusal tooMany(Duration retryAfter, String key, Object... arguments) {
        return new Refusal(429, List.of(), retryAfter, new Sentence(key, List.of(arguments)));
    }

    public int status() {
        return status;
    }

    public Sentence detail() {
        return detail;
    }

    public List<Field> fields() {
        return fields;
    }

    /// How long to wait before trying again, or null.
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
