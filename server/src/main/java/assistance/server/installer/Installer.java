package assistance.server.installer;

import java.nio.file.Path;
import java.util.Locale;

/// One file to download.
///
/// @param bytes how many it has
public record Installer(Path file, ClientSystem system, long bytes) {
    /// The name it has in its folder, and is downloaded under.
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// Which of its system's it is: its ending, or `user.msi` for the one that installs for one user alone.
    public String kind() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.endsWith("-user.msi") ? "user.msi" : name.substring(name.lastIndexOf('.') + 1);
    }
}
