package assistance.client.admin.list;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something that can be done with the row the user stands on.
///
/// @param name of its words among those of the list
/// @param key that does it while the keyboard is in the rows; null for none
/// @param possible whether it can be done with that row
/// @param run does it; a dialog it opens belongs to the window
public record RowAction<T>(String name, Ikon icon, @Nullable KeyCombination key, Predicate<T> possible,
        BiConsumer<T, Window> run) {
    /// Something that can be done with every row.
    public static <T> RowAction<T> of(String name, Ikon icon, BiConsumer<T, Window> run) {
        return new RowAction<>(name, icon, null, _ -> true, run);
    }

    /// The same by a key.
    public RowAction<T> on(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new RowAction<>(name, icon, new KeyCodeCombination(code, modifiers), possible, run);
    }

    /// The same with some of the rows only.
    public RowAction<T> when(Predicate<T> rowAllows) {
        return new RowAction<>(name, icon, key, rowAllows, run);
    }
}
