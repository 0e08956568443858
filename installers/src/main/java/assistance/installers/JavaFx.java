package assistance.installers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes linkable modules of JavaFX's jars. Linked as jars they would keep their native libraries inside, and unpack
/// them into each user's home at the first start; linked as these, the libraries lie in the runtime's own folder.
final class JavaFx {
    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");

    private JavaFx() {}

    /// The folder with the modules.
    static Path link(List<Path> jars) throws IOException {
        Path folder = Folders.emptied(Build.TARGET.resolve("javafx"));
        Path modules = Files.createDirectory(folder.resolve("modules"));
        for (Path jar : jars) {
            String name = jar.getFileName().toString().replaceFirst("(javafx-[a-z]+).*", "$1");
            Path classes = Files.createDirectories(folder.resolve(name).resolve("classes"));
            Path libraries = Files.createDirectories(folder.resolve(name).resolve("libraries"));
            unpack(jar, classes, libraries);
            Programs.runTool("jmod",
                    List.of("create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                            modules.resolve(name + ".jmod").toString()));
        }
        return modules;
    }

    private static void unpack(Path jar, Path classes, Path libraries) throws IOException {
        try (var archive = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : archive.stream().filter(entry -> !entry.isDirectory()).toList()) {
                String name = entry.getName();
                Path file = (NATIVE.stream().anyMatch(name::endsWith) ? libraries : classes).resolve(name).normalize();
                Files.createDirectories(file.getParent());
                try (InputStream content = archive.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
    }
}
