package assistance.client.settings;

import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import assistance.client.connection.Fingerprint;
import assistance.client.connection.ServerAddress;

/// What the administrator of this computer chose for all its users, in one file of properties: `server`, `certificate`
/// and `language`. Each is where a user begins; with `server.enforced=true` and its like the user cannot leave it.
public final class Preset {
    private static final System.Logger LOG = System.getLogger(Preset.class.getName());
    private static final int FINGERPRINT_DIGITS = 64;

    private final Properties properties;

    private Preset(Properties properties) {
        this.properties = properties;
    }

    /// Nothing is chosen.
    public static Preset none() {
        return new Preset(new Properties());
    }

    /// Reads the file of this computer; the system property `assistance.preset` names another one.
    public static Preset find() {
        String override = System.getProperty("assistance.preset");
        return read(override == null ? place() : Path.of(override));
    }

    private static Path place() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String data = Objects.requireNonNullElse(System.getenv("ProgramData"), "C:\\ProgramData");
            return Path.of(data, "Assistance", "client.properties");
        }
        return Path.of(system.contains("mac")
                ? "/Library/Application Support/Assistance/client.properties"
                : "/etc/assistance/client.properties");
    }

    /// A file that can't be read, and a value that means nothing, are logged and ignored.
    static Preset read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, "The administrator's choices cannot be read: " + file, unreadable);
                return none();
            }
        }
        Preset preset = new Preset(properties);
        preset.check("server", preset.server().isPresent());
        preset.check("certificate", preset.certificate().isPresent());
        preset.check("language", preset.language().isPresent());
        return preset;
    }

    private void check(String key, boolean understood) {
        if (!understood && properties.containsKey(key)) {
            LOG.log(Level.WARNING, "The administrator''s choice of {0} is ignored: it means nothing", key);
        }
    }

    /// The server to sign in to.
    Optional<URI> server() {
        return ServerAddress.parse(properties.getProperty("server", ""));
    }

    boolean isServerEnforced() {
        return isEnforced("server") && server().isPresent();
    }

    /// The fingerprint of that server's certificate.
    Optional<String> certificate() {
        return Optional.of(Fingerprint.plain(properties.getProperty("certificate", "")))
                .filter(digits -> digits.length() == FINGERPRINT_DIGITS);
    }

    boolean isCertificateEnforced() {
        return isEnforced("certificate") && certificate().isPresent();
    }

    /// `fr` or `en`.
    Optional<String> language() {
        return Optional.of(properties.getProperty("language", "").strip())
                .filter(language -> language.matches("fr|en"));
    }

    boolean isLanguageEnforced() {
        return isEnforced("language") && language().isPresent();
    }

    private boolean isEnforced(String key) {
        return Boolean.parseBoolean(properties.getProperty(key + ".enforced", "").strip());
    }
}
