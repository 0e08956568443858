package assistance.server.installer;

import java.nio.file.Path;

/// One file to download.
///
/// @param bytes how many it has
public record Installer(Path file, ClientSystem system, long bytes) {
    /// The name it has in its folder, and is downloaded under.
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
