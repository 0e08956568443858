package assistance.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/// Starts the client on Linux: a script that says to the runtime's `java` what jpackage's configuration says. jpackage's
/// own launcher first asks the databases of rpm and dpkg, twice each, which package it is from: half a second a start.
final class LinuxLauncher {
    private LinuxLauncher() {}

    /// Takes the place of jpackage's launcher.
    static void write(ClientImage image) throws IOException {
        // Under the client's name, which the system's list of processes shows.
        Path java = image.root().resolve(Path.of("lib", "runtime", "bin", "assistance"));
        Files.createDirectories(java.getParent());
        Files.copy(Path.of(System.getProperty("java.home"), "bin", "java"), java, StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(image.launcher(), script(Files.readAllLines(image.configuration())));
    }

    /// @param configuration the lines of jpackage's configuration; `$APPDIR` in them is the folder it lies in
    static String script(List<String> configuration) {
        String options = values(configuration, "java-options=").stream()
                .map(option -> "    \"" + option + "\" \\\n")
                .collect(Collectors.joining());
        return """
                #!/bin/sh
                program=$(readlink -f "$0")
                APPDIR=${program%%/bin/*}/lib/app
                exec "$APPDIR/../runtime/bin/assistance" \\
                    "-Djpackage.app-path=$program" \\
                %s    -cp "%s" \\
                    %s "$@"
                """.formatted(options, String.join(":", values(configuration, "app.classpath=")),
                values(configuration, "app.mainclass=").getFirst());
    }

    private static List<String> values(List<String> configuration, String key) {
        return configuration.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }
}
