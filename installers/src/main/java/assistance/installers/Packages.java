package assistance.installers;

import java.io.IOException;
import java.util.List;

/// The installers of the client, each by an arguments file of its own.
final class Packages {
    private Packages() {}

    /// @param types which of the system's
    static void make(Target system, List<String> types, ClientImage image, String version)
            throws IOException, InterruptedException {
        for (String type : types) {
            Programs.runTool("jpackage", List.of(system.arguments("package"), system.arguments(type), "--app-image",
                    image.root().toString(), "--app-version", version, "--dest", Build.DIST.toString()));
        }
        if (types.contains("deb")) {
            Programs.run("sh", "linux/finish-deb.sh", Build.DIST.toString());
        }
    }
}
