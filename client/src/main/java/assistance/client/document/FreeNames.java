package assistance.client.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import assistance.client.attachment.FreeName;

/// Names for new files of a folder, see [FreeName].
final class FreeNames {
    private final Path folder;
    private final Set<String> given = new HashSet<>();

    FreeNames(Path folder) {
        this.folder = folder;
    }

    Path next(String name) {
        String free = FreeName.of(name, this::isTaken);
        // Not every system tells capital letters from small ones.
        given.add(free.toLowerCase(Locale.ROOT));
        return folder.resolve(free);
    }

    private boolean isTaken(String name) {
        return given.contains(name.toLowerCase(Locale.ROOT)) || Files.exists(folder.resolve(name));
    }
}
