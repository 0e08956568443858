package assistance.client.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Files made for a moment, each in a folder of its own that only its owner can read.
final class Scratch {
    private Scratch() {}

    /// Where a file of that name can be made; forgotten with the program if not before.
    static Path file(String name) throws IOException {
        Path folder = Files.createTempDirectory("assistance-");
        Path file = folder.resolve(name);
        // Deleted in reverse order: the folder is empty by then.
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    static void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
    }
}
