package assistance.client.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Where each system keeps a user's settings; the system property `assistance.home` overrides it.
public final class SettingsFolder {
    private SettingsFolder() {}

    /// This user's folder on this computer; it may not exist yet.
    public static Path find() {
        String override = System.getProperty("assistance.home");
        if (override != null) {
            return Path.of(override);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            return fromEnvironment("APPDATA", home.resolve("AppData/Roaming")).resolve("Assistance");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Assistance");
        }
        return fromEnvironment("XDG_CONFIG_HOME", home.resolve(".config")).resolve("assistance");
    }

    private static Path fromEnvironment(String variable, Path otherwise) {
        String value = Objects.requireNonNullElse(System.getenv(variable), "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }
}
