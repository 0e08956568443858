package assistance.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// An error answer, `application/problem+json` of RFC 9457, in the user's language.
///
/// @param type a URI reference naming the kind of problem, `about:blank` when the status says it all
/// @param title the kind of problem in a few words
/// @param status the HTTP status
/// @param detail a whole sentence for the user
/// @param instance the id under which the server logged it, for the user to quote; null when nothing was logged
/// @param errors the fields at fault; absent means none
public record Problem(String type, String title, int status, String detail, @Nullable String instance,
        List<FieldError> errors) {
    @SuppressWarnings("NullAway") // a reader of JSON passes null for what is absent
    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /// One field at fault.
    ///
    /// @param field the path of the field in the request, such as `title` or `sort[0].column`
    /// @param message a whole sentence for the user
    public record FieldError(String field, String message) {}
}
