package assistance.client.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for new files of a folder: "a.png", or "a (2).png" where that is taken.
final class FreeNames {
    private final Path folder;
    private final Set<String> given = new HashSet<>();

    FreeNames(Path folder) {
        this.folder = folder;
    }

    Path next(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int count = 2; isTaken(free); count++) {
            free = stem + " (" + count + ")" + extension;
        }
        // Not every system tells capital letters from small ones.
        given.add(free.toLowerCase(Locale.ROOT));
        return folder.resolve(free);
    }

    private boolean isTaken(String name) {
        return given.contains(name.toLowerCase(Locale.ROOT)) || Files.exists(folder.resolve(name));
    }
}
