package assistance.installers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What jpackage is told for the systems that can't be tried on this one, against what its own help says of them: the
/// JDK of every system has the help of all.
class ArgumentFilesTest {
    private static final Path HELP = Path
            .of(URI.create("jrt:/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties"));
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^ +(--[a-z-]+)");
    private static final Pattern USED = Pattern.compile("(?m)^(--[a-z-]+)");
    private static final Pattern PATH = Pattern.compile("(?m)^--(?:icon|resource-dir|mac-entitlements) +(\\S+)");

    @ParameterizedTest
    @EnumSource
    void useOnlyOptionsThatTheirSystemKnows(Target system) throws IOException {
        Set<String> known = documented(system);
        for (Path file : files(system)) {
            Set<String> unknown = new HashSet<>(found(USED, Files.readString(file)));
            assertFalse(unknown.isEmpty(), file + " has no option");
            unknown.removeAll(known);
            assertTrue(unknown.isEmpty(), file + " uses " + unknown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameOnlyFilesThatExist(Target system) throws IOException {
        for (Path file : files(system)) {
            for (String path : found(PATH, Files.readString(file))) {
                assertTrue(Files.exists(Path.of(path)), file + " names " + path);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveOneForEveryInstallerWithItsType(Target system) throws IOException {
        for (String name : system.packages()) {
            Path file = Path.of(system.arguments(name).substring(1));
            assertTrue(Files.readString(file).contains("--type " + name.replace("-user", "")), file.toString());
        }
    }

    private static Set<Path> files(Target system) throws IOException {
        try (Stream<Path> common = Files.list(Path.of("common"));
                Stream<Path> own = Files.list(Path.of(system.name().toLowerCase(Locale.ROOT)))) {
            return Stream.concat(common, own)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> documented(Target system) throws IOException {
        var help = new Properties();
        try (var content = Files.newInputStream(HELP)) {
            help.load(content);
        }
        String part = switch (system) {
            case LINUX -> "linux";
            case MACOS -> "mac";
            case WINDOWS -> "win";
        };
        String texts = help.stringPropertyNames()
                .stream()
                .filter(name -> name.equals("MSG_Help") || Arrays.asList(name.split("_", -1)).contains(part))
                .map(help::getProperty)
                .collect(Collectors.joining("\n"));
        return found(DOCUMENTED, texts);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }
}
