package assistance.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The server with its own runtime in one folder: on Linux alone, where it is meant to run.
final class ServerImage {
    private static final Path JAR = Path.of("..", "server", "target", "assistance-server.jar");
    private static final Path SOURCE = Path.of("server");
    private static final Path FOLDER = Build.TARGET.resolve("server");
    private static final Path ROOT = FOLDER.resolve("assistance-server");

    private ServerImage() {}

    /// Makes it, and says how it is started for the client's rehearsal. That rehearsal is also the server's: its own
    /// class cache is recorded while it answers.
    static List<String> make(Target system) throws IOException {
        if (system != Target.LINUX) {
            return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
        }
        Folders.emptied(FOLDER);
        Path modules = SOURCE.resolve("modules.txt");
        Modules.check(modules, Modules.usedBy(JAR, Optional.empty()));
        // As a part of this program jlink reads no arguments files.
        var arguments = new ArrayList<>(Files.readAllLines(SOURCE.resolve("jlink.txt"))
                .stream()
                .filter(line -> line.startsWith("--"))
                .flatMap(line -> Stream.of(line.split(" ", 2)))
                .toList());
        arguments.addAll(List.of("--add-modules", String.join(",", Modules.named(Files.readString(modules))),
                "--output", ROOT.resolve("runtime").toString()));
        Programs.runTool("jlink", arguments);
        Path library = Files.createDirectory(ROOT.resolve("lib"));
        Path jar = Files.copy(JAR, library.resolve("assistance-server.jar"));
        Path command = Files.createDirectory(ROOT.resolve("bin")).resolve("assistance-server");
        Files.copy(SOURCE.resolve("assistance-server"), command);
        if (!command.toFile().setExecutable(true)) {
            throw new IOException(command + " can't be made a program.");
        }
        for (String file : List.of("server.properties", "assistance-server.service")) {
            Files.copy(SOURCE.resolve(file), ROOT.resolve(file));
        }
        return List.of(ROOT.resolve("runtime").resolve("bin").resolve("java").toString(),
                "-XX:AOTCacheOutput=" + library.resolve("assistance-server.aot"), "-Xlog:aot=error,cds=error", "-jar",
                jar.toAbsolutePath().toString());
    }

    static void pack(String version) throws IOException, InterruptedException {
        if (!Files.exists(ROOT.resolve("lib").resolve("assistance-server.aot"))) {
            throw new IllegalStateException("No class cache of the server was made.");
        }
        Programs.run("sh", SOURCE.resolve("pack.sh").toString(), version, Build.DIST.toString());
    }
}
