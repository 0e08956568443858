package assistance.installers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// The modules a runtime needs, as jdeps finds them, against those that an arguments file names.
final class Modules {
    private static final Pattern NAMED = Pattern.compile("--add-modules +(\\S+)");

    private Modules() {}

    /// @throws IllegalStateException when one in use isn't named
    static void check(Path file, Set<String> used) throws IOException {
        var missing = new TreeSet<>(used);
        missing.removeAll(named(Files.readString(file)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Modules are in use that " + file + " doesn't name: " + missing);
        }
    }

    static Set<String> named(String arguments) {
        return NAMED.matcher(arguments)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .collect(Collectors.toSet());
    }

    /// @param path the modules besides those of the JDK, if any
    static Set<String> usedBy(Path jar, Optional<String> path) {
        var arguments = new ArrayList<>(List.of("--multi-release", "base", "--ignore-missing-deps",
                "--print-module-deps"));
        path.ifPresent(modules -> arguments.addAll(List.of("--module-path", modules)));
        arguments.add(jar.toString());
        var found = new StringWriter();
        try (var output = new PrintWriter(found)) {
            int exit = ToolProvider.findFirst("jdeps")
                    .orElseThrow()
                    .run(output, output, arguments.toArray(String[]::new));
            if (exit != 0) {
                throw new IllegalStateException("jdeps failed: " + found);
            }
        }
        return new TreeSet<>(Arrays.asList(found.toString().strip().split(",")));
    }
}
