package assistance.server.http;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a well-formed value can still have wrong: parts that are missing though the contract doesn't call them
/// `@Nullable`, and characters that can't be stored or shown.
final class Defects {
    private final List<Refusal.Field> found = new ArrayList<>();

    private Defects() {}

    static List<Refusal.Field> of(Object value) {
        var defects = new Defects();
        defects.look(value, "");
        return defects.found;
    }

    private void look(@Nullable Object value, String path) {
        switch (value) {
            case String text when !isPrintable(text) -> found.add(new Refusal.Field(path, "http.controlCharacter"));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    look(list.get(i), path + "[" + i + "]");
                }
            }
            case Record structure -> {
                for (var component : structure.getClass().getRecordComponents()) {
                    lookInto(structure, component, path.isEmpty()
                            ? component.getName()
                            : path + "." + component.getName());
                }
            }
            case null, default -> {
            }
        }
    }

    private void lookInto(Record structure, RecordComponent component, String path) {
        try {
            Object value = component.getAccessor().invoke(structure);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                found.add(new Refusal.Field(path, "http.missing"));
            } else {
                look(value, path);
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(path, unreadable);
        }
    }

    /// PostgreSQL refuses NUL, and half a surrogate pair is no character in UTF-8.
    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(character -> switch (character) {
            case '\t', '\n', '\r' -> true;
            default -> Character.getType(character) != Character.CONTROL
                    && Character.getType(character) != Character.SURROGATE;
        });
    }
}
