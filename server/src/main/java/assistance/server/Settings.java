package assistance.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import assistance.server.http.TrustedProxies;

/// The configuration of one server: the command line comes before the environment, the environment before the
/// properties file.
public final class Settings {
    private static final int LAST_PORT = 65_535;
    private static final Pattern PUBLIC_URL = Pattern.compile("https?://[^\\s/?#\"'<>]+(/[^\\s?#\"'<>]*)?");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings() {}

    /// Settings that are known to the program; the others keep their defaults.
    public static Settings of(Map<Setting, String> values) {
        var settings = new Settings();
        settings.values.putAll(values);
        return settings;
    }

    /// Puts together what is configured.
    ///
    /// @throws IllegalArgumentException when the file can't be read or has an unknown key
    public static Settings read(Optional<Path> file, Map<String, String> environment,
            Map<Setting, String> commandLine) {
        var settings = new Settings();
        file.ifPresent(settings::addFile);
        for (var setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null) {
                settings.values.put(setting, value);
            }
        }
        settings.values.putAll(commandLine);
        return settings;
    }

    private void addFile(Path file) {
        var properties = new Properties();
        try (Reader content = Files.newBufferedReader(file)) {
            properties.load(content);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The configuration " + file + " can't be read.", unreadable);
        }
        for (var setting : Setting.values()) {
            if (properties.remove(setting.key()) instanceof String value) {
                values.put(setting, value.strip());
            }
        }
        if (!properties.isEmpty()) {
            throw new IllegalArgumentException("The configuration " + file + " has unknown keys: "
                    + String.join(", ", properties.stringPropertyNames()) + ".");
        }
    }

    /// A setting's value.
    public String text(Setting setting) {
        return Objects.requireNonNullElse(values.get(setting), setting.defaultValue());
    }

    /// Whether a setting has a value, configured or by default.
    public boolean has(Setting setting) {
        return !text(setting).isEmpty();
    }

    /// Whether a setting is `true`.
    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /// A setting that is a port.
    ///
    /// @throws IllegalArgumentException when it isn't one
    public int port(Setting setting) {
        try {
            int port = Integer.parseInt(text(setting));
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException refusedBelow) {
            // The sentence is the same for what is no number and for what is no port.
        }
        throw new IllegalArgumentException(setting.key() + " must be a number from 0 to " + LAST_PORT + ", not "
                + text(setting) + ".");
    }

    /// The address of the server for links, without a slash at its end.
    ///
    /// @throws IllegalArgumentException when it is no address of a web server
    public String publicUrl() {
        String url = has(Setting.PUBLIC_URL) ? text(Setting.PUBLIC_URL) : "https://localhost:" + port(Setting.PORT);
        if (!PUBLIC_URL.matcher(url).matches()) {
            throw new IllegalArgumentException(Setting.PUBLIC_URL.key()
                    + " must be an address such as https://assistance.example.com, not " + url + ".");
        }
        return url.replaceAll("/+$", "");
    }

    /// The load balancers before the server.
    ///
    /// @throws IllegalArgumentException when one is no address
    TrustedProxies proxies() {
        String addresses = text(Setting.HTTP_TRUSTED_PROXIES);
        try {
            return TrustedProxies.of(addresses);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(Setting.HTTP_TRUSTED_PROXIES.key()
                    + " must be addresses and ranges, separated by commas, not " + addresses + ".", wrong);
        }
    }

    /// A folder that need not be configured.
    Optional<Path> folder(Setting setting) {
        return has(setting) ? Optional.of(Path.of(text(setting))) : Optional.empty();
    }

    /// The data folder.
    public Path data() {
        return Path.of(text(Setting.DATA));
    }

    /// The database to open, the embedded one by default.
    public String databaseUrl() {
        return has(Setting.DATABASE_URL) ? text(Setting.DATABASE_URL) : "jdbc:sqlite:" + embeddedDatabase();
    }

    /// The file of the embedded database.
    public Path embeddedDatabase() {
        return data().resolve("assistance.db");
    }
}
