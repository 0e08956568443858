package assistance.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The installers of the client, each by an arguments file of its own.
final class Packages {
    private Packages() {}

    /// @param types which of the system's
    static void make(Target system, List<String> types, ClientImage image, String version)
            throws IOException, InterruptedException {
        if (!system.signing().isEmpty()) {
            // Only now: the class cache was added to it.
            var sign = new ArrayList<>(List.of("--type", "app-image", "--app-image", image.root().toString()));
            sign.addAll(system.signing());
            Programs.runTool("jpackage", sign);
        }
        for (String type : types) {
            Path made = Folders.emptied(Build.TARGET.resolve("package"));
            var arguments = new ArrayList<>(List.of(system.arguments("package"), system.arguments(type), "--app-image",
                    image.root().toString(), "--app-version", version, "--dest", made.toString()));
            arguments.addAll(system.signing());
            Programs.runTool("jpackage", arguments);
            keep(made, type);
        }
        if (system == Target.MACOS) {
            Programs.run("sh", "macos/notarise.sh", Build.DIST.toString());
        }
        if (types.contains("deb")) {
            Programs.run("sh", "linux/finish-deb.sh", Build.DIST.toString());
        }
    }

    /// The two .msi would have the same name.
    private static void keep(Path made, String type) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                Files.move(file, Build.DIST.resolve(
                        type.equals("msi-user") ? name.replace(".msi", "-user.msi") : name));
            }
        }
    }
}
