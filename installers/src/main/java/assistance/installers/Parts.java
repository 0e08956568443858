package assistance.installers;

import static java.io.File.pathSeparator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// What the client is made of: the jars of the application, and JavaFX as modules.
///
/// @param jars the client's own and its libraries'
/// @param modules those of JavaFX for this system
record Parts(List<Path> jars, List<Path> modules) {
    /// JavaFX also has jars without a system in their name, with nothing in them.
    private static final Pattern JAVAFX_OF_A_SYSTEM = Pattern.compile("javafx-[a-z]+-[0-9.]+-.+\\.jar");

    /// Takes them from the class path Maven gave this program.
    static Parts ofClassPath() {
        List<Path> all = Arrays.stream(System.getProperty("java.class.path").split(pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
        return new Parts(all.stream().filter(jar -> !name(jar).startsWith("javafx-")).toList(),
                all.stream().filter(jar -> JAVAFX_OF_A_SYSTEM.matcher(name(jar)).matches()).toList());
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }

    String modulePath() {
        return modules.stream().map(Path::toString).collect(Collectors.joining(pathSeparator));
    }

    /// Copies the jars into a folder, and gives the name of the client's own.
    String copyTo(Path folder) throws IOException {
        for (Path jar : jars) {
            Files.copy(jar, folder.resolve(name(jar)));
        }
        return jars.stream()
                .map(Parts::name)
                .filter(name -> name.startsWith("assistance-client-"))
                .findFirst()
                .orElseThrow();
    }

    /// All classes in one jar that is no module: as single jars, some are modules that ask for modules which are none.
    Path merged() throws IOException {
        Path into = Build.TARGET.resolve("classes-of-all.jar");
        merge(into);
        return into;
    }

    private void merge(Path into) throws IOException {
        var seen = new TreeSet<String>();
        try (var output = new ZipOutputStream(Files.newOutputStream(into))) {
            output.setLevel(0);
            for (Path jar : jars) {
                try (var input = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry : input.stream().toList()) {
                        String name = entry.getName();
                        if (name.endsWith(".class") && !name.startsWith("META-INF/")
                                && !name.equals("module-info.class")
                                && seen.add(name)) {
                            output.putNextEntry(new ZipEntry(name));
                            input.getInputStream(entry).transferTo(output);
                        }
                    }
                }
            }
        }
    }
}
