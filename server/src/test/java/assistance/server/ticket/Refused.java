package assistance.server.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.function.Executable;

import assistance.server.http.Refusal;

/// Expects refusals.
public final class Refused {
    private Refused() {}

    public static void with(int status, Executable call) {
        assertEquals(status, assertThrows(Refusal.class, call).status());
    }

    /// Expects a 400 that names exactly these fields.
    public static void naming(List<String> fields, Executable call) {
        var refusal = assertThrows(Refusal.class, call);
        assertEquals(400, refusal.status());
        assertEquals(fields, refusal.fields().stream().map(Refusal.Field::path).toList());
    }

    public static void naming(String field, Executable call) {
        naming(List.of(field), call);
    }
}
