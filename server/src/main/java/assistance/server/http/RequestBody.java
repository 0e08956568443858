package assistance.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Reads a request's JSON into a record of the contract; every defect is a [Refusal] that names its field.
public final class RequestBody {
    /// The longest JSON body: the longest message with every character escaped, and room to spare.
    public static final int MAX_BYTES = 1024 * 1024;

    private RequestBody() {}

    /// Reads the whole body, which must be `application/json`.
    public static <T> T read(Context context, Class<T> type) {
        if (!isJson(context.contentType())) {
            throw new Refusal(415, List.of(new Refusal.Field("Content-Type", "http.notJson")), "http.notJson");
        }
        try {
            byte[] body = context.req().getInputStream().readNBytes(MAX_BYTES + 1);
            if (body.length > MAX_BYTES) {
                throw new Refusal(413, List.of(new Refusal.Field("body", "http.tooLarge")), "http.tooLarge");
            }
            return parse(body, "body", type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads JSON that stands in a part of a request.
    ///
    /// @param part names what is at fault when it isn't one field
    public static <T> T parse(byte[] json, String part, Class<T> type) {
        T value = readStrictly(json, part, type);
        if (value == null) {
            throw Refusal.invalid(part, "http.missing");
        }
        var defects = Defects.of(value);
        if (!defects.isEmpty()) {
            throw Refusal.invalid(defects);
        }
        return value;
    }

    private static <T> @Nullable T readStrictly(byte[] json, String part, Class<T> type) {
        try {
            return json.length == 0 ? null : Json.reader(type).readValue(json);
        } catch (JacksonException malformed) {
            String path = path(malformed);
            if (path.isEmpty()) {
                throw Refusal.invalid(part, "http.notReadable");
            }
            throw Refusal.invalid(path,
                    malformed instanceof UnrecognizedPropertyException ? "http.unknownField" : "http.wrongValue");
        }
    }

    private static String path(JacksonException malformed) {
        var path = new StringBuilder();
        for (var step : malformed.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT).equals("application/json");
    }
}
