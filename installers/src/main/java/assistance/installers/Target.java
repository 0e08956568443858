package assistance.installers;

import java.util.List;
import java.util.Locale;

/// The system this runs on, and so builds for.
enum Target {
    LINUX("linux", "deb,rpm"),
    MACOS("macos", "dmg,pkg"),
    WINDOWS("windows", "msi,msi-user,exe");

    private final String folder;
    private final String packages;

    Target(String folder, String packages) {
        this.folder = folder;
        this.packages = packages;
    }

    static Target current() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MACOS : LINUX;
    }

    /// One of the argument files of this system, without its ending.
    String arguments(String name) {
        return "@" + folder + "/" + name + ".txt";
    }

    /// The arguments that sign, where the environment says with whose certificates: on macOS alone.
    List<String> signing() {
        String identity = System.getenv("ASSISTANCE_SIGNING_IDENTITY");
        return this != MACOS || identity == null || identity.isEmpty()
                ? List.of()
                : List.of(arguments("sign"), "--mac-signing-key-user-name", identity);
    }

    /// The installers of this system, each an argument file.
    List<String> packages() {
        return List.of(packages.split(","));
    }
}
