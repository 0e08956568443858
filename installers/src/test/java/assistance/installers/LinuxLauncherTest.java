package assistance.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxLauncherTest {
    @TempDir
    Path folder;

    @Test
    void saysToJavaWhatTheConfigurationSaysAndWhatTheUserSays() throws Exception {
        assumeTrue(Target.current() == Target.LINUX, "the script is for Linux");
        Path root = folder.resolve("a folder");
        Path launcher = executable(root.resolve("bin/assistance"), LinuxLauncher.script(List.of(
                "[Application]", "app.classpath=$APPDIR/client.jar", "app.mainclass=some.Main",
                "app.classpath=$APPDIR/library.jar", "", "[JavaOptions]", "java-options=-Xmx512m",
                "java-options=-XX:AOTCache=$APPDIR/client.aot")));
        Files.createDirectories(root.resolve("lib/app"));
        executable(root.resolve("lib/runtime/bin/assistance"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);

        Process process = new ProcessBuilder(link.toString(), "assistance://ticket/33", "two words").start();
        List<String> said = process.inputReader().lines().toList();

        String files = root.toRealPath().resolve("lib/app").toString();
        assertEquals(List.of("-Djpackage.app-path=" + root.toRealPath().resolve("bin/assistance"), "-Xmx512m",
                "-XX:AOTCache=" + files + "/client.aot", "-cp", files + "/client.jar:" + files + "/library.jar",
                "some.Main", "assistance://ticket/33", "two words"), said);
        assertEquals(0, process.waitFor());
    }

    private static Path executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " can't be made executable");
        }
        return file;
    }
}
