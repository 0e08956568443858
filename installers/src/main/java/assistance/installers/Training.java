package assistance.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the class cache of the installed client: the finished application runs once through its screens, against a
/// server with demo data, and records what it loads. It is started by its own launcher, whose configuration is changed
/// for that long: a cache is only good for the class path and options it was recorded with.
final class Training {
    private static final long MINUTES = 5;
    /// Classes that can't be kept, such as proxies made while it runs, are no news.
    private static final String QUIET = "-Xlog:aot=error,cds=error";
    private static final String CACHE_OPTION = "java-options=-XX:AOTCache=";

    private final ClientImage image;
    private final Path folder;

    private Training(ClientImage image, Path folder) {
        this.image = image;
        this.folder = folder;
    }

    /// @param server how the server is started
    static void run(ClientImage image, List<String> server) throws IOException, InterruptedException {
        Path folder = Folders.emptied(Build.TARGET.resolve("training"));
        String asShipped = Files.readString(image.configuration());
        var training = new Training(image, folder.toAbsolutePath());
        try {
            training.record(asShipped, server);
            training.create(asShipped);
        } finally {
            Files.writeString(image.configuration(), asShipped);
        }
    }

    private void record(String asShipped, List<String> command) throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("server"));
        List<String> options = new ArrayList<>(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded(),
                QUIET, "-Dassistance.home=" + folder.resolve("client")));
        if (!hasDisplay()) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        configure(
                asShipped.replace("app.mainclass=assistance.client.Main", "app.mainclass=assistance.client.Rehearsal"),
                options);
        try (DemoServer server = DemoServer.start(command, data)) {
            start("admin@demo.example", "demo-assistance", "--server", server.address(), "--trust",
                    server.fingerprint());
        }
    }

    private void create(String asShipped) throws IOException, InterruptedException {
        configure(asShipped, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded(),
                QUIET, "-XX:AOTCache=" + image.cache().toAbsolutePath()));
        start();
        if (!Files.exists(image.cache())) {
            throw new IllegalStateException("No class cache was made.");
        }
    }

    private Path recorded() {
        return folder.resolve("client.aotconf");
    }

    /// Puts other options in the place of the one that uses the cache.
    private void configure(String asShipped, List<String> options) throws IOException {
        var lines = new ArrayList<String>();
        for (String line : asShipped.lines().toList()) {
            if (line.startsWith(CACHE_OPTION)) {
                options.forEach(option -> lines.add("java-options=" + option));
            } else {
                lines.add(line);
            }
        }
        Files.write(image.configuration(), lines);
    }

    private void start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(image.launcher().toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The application didn't end by itself.");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The application ended with code " + process.exitValue() + ".");
        }
    }

    private static boolean hasDisplay() {
        return Target.current() != Target.LINUX || System.getenv("DISPLAY") != null;
    }
}
