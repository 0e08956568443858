package assistance.client.tray;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The start of the client at the user's sign-in to the computer, by the way each system has for it.
public final class Autostart {
    /// The client then begins without its window.
    public static final String HIDDEN = "--hidden";
    private static final String RUN = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";

    private final String program;
    private final @Nullable Path file;

    private Autostart(String program, @Nullable Path file) {
        this.program = program;
        this.file = file;
    }

    /// Of this system; empty for a client that was not installed, which has no program of its own to start.
    public static Optional<Autostart> find() {
        String program = System.getProperty("jpackage.app-path", "");
        return program.isEmpty()
                ? Optional.empty()
                : Optional.of(of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")),
                        Objects.requireNonNullElse(System.getenv("XDG_CONFIG_HOME"), ""), program));
    }

    static Autostart of(String system, Path home, String config, String program) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return new Autostart(program, null);
        }
        if (name.contains("mac")) {
            return new Autostart(program, home.resolve("Library/LaunchAgents/assistance.client.plist"));
        }
        Path folder = config.isEmpty() ? home.resolve(".config") : Path.of(config);
        return new Autostart(program, folder.resolve("autostart/assistance.desktop"));
    }

    /// Whether it starts then. Waits for the system.
    public boolean isOn() throws IOException {
        return file == null ? reg("query", RUN, "/v", "Assistance") == 0 : Files.exists(file);
    }

    /// Has it start then, or no longer. Waits for the system.
    public void set(boolean on) throws IOException {
        if (file == null) {
            int failed = on
                    ? reg("add", RUN, "/v", "Assistance", "/t", "REG_SZ", "/d",
                            "\\\"" + program + "\\\" " + HIDDEN, "/f")
                    : reg("delete", RUN, "/v", "Assistance", "/f");
            if (failed != 0) {
                throw new IOException("reg ended with " + failed);
            }
        } else if (on) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, file.toString().endsWith(".plist") ? agent() : entry());
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static int reg(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("reg"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue();
    }

    private String entry() {
        // As the specification of desktop entries wants it in quotes.
        String quoted = program.replace("\\", "\\\\\\\\")
                .replace("\"", "\\\\\"")
                .replace("$", "\\\\$")
                .replace("`", "\\\\`")
                .replace("%", "%%");
        return """
                [Desktop Entry]
                Type=Application
                Name=Assistance
                Exec="%s" %s
                Terminal=false
                """.formatted(quoted, HIDDEN);
    }

    private String agent() {
        String escaped = program.replace("&", "&amp;").replace("<", "&lt;");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0"><dict>
                <key>Label</key><string>assistance.client</string>
                <key>ProgramArguments</key><array><string>%s</string><string>%s</string></array>
                <key>RunAtLoad</key><true/>
                </dict></plist>
                """.formatted(escaped, HIDDEN);
    }
}
