package assistance.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The application with its own runtime in one folder, as jpackage lays it out, ready to be started or packed.
///
/// @param root what an installer puts in place
/// @param launcher starts it
/// @param configuration the launcher's: class path, main class, options of Java
/// @param cache where the launcher's options look for the class cache
record ClientImage(Path root, Path launcher, Path configuration, Path cache) {
    static ClientImage make(Target system, Parts parts, String version) throws IOException {
        Path input = Folders.emptied(Build.TARGET.resolve("input"));
        String mainJar = parts.copyTo(input);
        Path folder = Folders.emptied(Build.TARGET.resolve("image"));
        Programs.runTool("jpackage", List.of("@common/image.txt", "@common/modules.txt", "@common/java-options.txt",
                system.arguments("image"), "--main-jar", mainJar, "--module-path",
                JavaFx.link(parts.modules()).toString(), "--app-version",
                version, "--dest", folder.toString()));
        return switch (system) {
            case LINUX -> at(folder.resolve("assistance"), "bin/assistance", "lib/app", "assistance.cfg");
            case MACOS -> at(folder.resolve("Assistance.app"), "Contents/MacOS/Assistance", "Contents/app",
                    "Assistance.cfg");
            case WINDOWS -> at(folder.resolve("Assistance"), "Assistance.exe", "app", "Assistance.cfg");
        };
    }

    private static ClientImage at(Path root, String launcher, String application, String configuration) {
        Path files = root.resolve(application);
        return new ClientImage(root, root.resolve(launcher), files.resolve(configuration), files.resolve("client.aot"));
    }
}
