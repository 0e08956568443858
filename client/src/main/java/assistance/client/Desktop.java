package assistance.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;

/// What the client asks of the system around it.
///
/// @param browser opens a web address
/// @param chooseFiles lets the user choose files to attach
/// @param saveAs lets the user choose where to save a file of that name
/// @param saveInto lets the user choose a folder to save several files in
record Desktop(Consumer<String> browser, Function<Window, List<Path>> chooseFiles,
        BiFunction<Window, String, Optional<Path>> saveAs, Function<Window, Optional<Path>> saveInto) {
    /// Opens a file or folder with the program the system has for it.
    void open(Path path) {
        browser.accept(path.toUri().toString());
    }
}
