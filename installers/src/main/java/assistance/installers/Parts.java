package assistance.installers;

import static java.io.File.pathSeparator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
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

    /// @throws IllegalStateException when jdeps finds a module in use that the arguments file doesn't name
    void checkModules(Path file) throws IOException {
        Set<String> missing = used();
        missing.removeAll(named(Files.readString(file)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The client needs modules that " + file + " doesn't name: " + missing);
        }
    }

    static Set<String> named(String arguments) {
        return Pattern.compile("--add-modules +(\\S+)")
                .matcher(arguments)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .collect(Collectors.toSet());
    }

    private Set<String> used() throws IOException {
        Path classes = Build.TARGET.resolve("classes-of-all.jar");
        merge(classes);
        var found = new StringWriter();
        try (var output = new PrintWriter(found)) {
            int exit = ToolProvider.findFirst("jdeps")
                    .orElseThrow()
                    .run(output, output, "--ignore-missing-deps",
                            "--print-module-deps", "--module-path", modulePath(), classes.toString());
            if (exit != 0) {
                throw new IllegalStateException("jdeps failed: " + found);
            }
        }
        return new TreeSet<>(Arrays.asList(found.toString().strip().split(",")));
    }

    /// All classes in one jar that is no module: as single jars, some are modules that ask for modules which are none.
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
