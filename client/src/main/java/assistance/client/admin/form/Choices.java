package assistance.client.admin.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// Drop-downs of a few values that never change.
public final class Choices {
    private Choices() {}

    /// A drop-down that shows each value by its words.
    public static <V> ComboBox<V> of(List<V> values, Function<V, String> words) {
        ComboBox<V> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setVisibleRowCount(values.size());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable V value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable V fromString(String typed) {
                return values.stream().filter(value -> words.apply(value).equals(typed)).findFirst().orElse(null);
            }
        });
        return box;
    }
}
