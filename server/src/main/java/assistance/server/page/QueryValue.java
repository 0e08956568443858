package assistance.server.page;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import assistance.server.http.Refusal;

/// What a list is narrowed down to by a parameter of its own; an empty one is none.
public final class QueryValue {
    private QueryValue() {}

    /// A constant.
    ///
    /// @throws Refusal 400 naming the parameter
    public static <E extends Enum<E>> Optional<E> oneOf(String name, @Nullable String value, Class<E> constants) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(name, "http.wrongValue")));
    }

    /// An id; one of nothing narrows the list down to nothing.
    ///
    /// @throws Refusal 400 naming the parameter
    public static Optional<Long> id(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw Refusal.invalid(name, "http.wrongValue");
        }
        return Optional.of(Long.valueOf(value));
    }

    /// `true` or `false`.
    ///
    /// @throws Refusal 400 naming the parameter
    public static Optional<Boolean> truth(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.invalid(name, "http.wrongValue");
        }
        return Optional.of(Boolean.valueOf(value));
    }
}
