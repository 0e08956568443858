package assistance.client.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.ThemeChoice;

/// What the client remembers on this computer, in one file of properties: they are read before the first window, where
/// a JSON library would cost a third of a second. Losing them costs comfort, never work: a file that can't be read is
/// put aside, one that can't be written is only logged.
public final class Settings {
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file;
    private final Preset preset;
    private final Properties properties = new Properties();

    public Settings(Path folder) {
        this(folder, Preset.none());
    }

    /// @param preset what the administrator of this computer chose
    public Settings(Path folder, Preset preset) {
        this.preset = preset;
        file = folder.resolve("settings.properties");
        if (Files.exists(file)) {
            read();
        }
    }

    /// The address last signed in to; at first the administrator's choice, or empty.
    public String server() {
        String chosen = preset.server().map(URI::toString).orElse("");
        return isServerEnforced() ? chosen : properties.getProperty("server", chosen);
    }

    /// True when the administrator chose the server for good.
    public boolean isServerEnforced() {
        return preset.isServerEnforced();
    }

    /// The e-mail address last signed in with; empty at first.
    public String email() {
        return properties.getProperty("email", "");
    }

    /// Where the next sign-in will most likely go.
    public void rememberSignIn(URI server, String email) {
        keep("email", email);
        chooseServer(server);
    }

    /// True when the session of the last sign-in is kept for the next start.
    public boolean isSessionKept() {
        return Boolean.parseBoolean(properties.getProperty("session.kept"));
    }

    public void setSessionKept(boolean kept) {
        keep("session.kept", Boolean.toString(kept));
    }

    /// Chooses the server of the next sign-in.
    public void chooseServer(URI server) {
        keep("server", server.toString());
    }

    /// The fingerprint of the certificate accepted for a server, or null.
    public @Nullable String pin(URI server) {
        String chosen = preset.server().filter(server::equals).flatMap(_ -> preset.certificate()).orElse(null);
        return preset.isCertificateEnforced() && chosen != null
                ? chosen
                : properties.getProperty(pinKey(server), chosen);
    }

    /// Accepts a certificate for a server from now on.
    public void trust(URI server, String fingerprint) {
        keep(pinKey(server), fingerprint);
    }

    /// Asks again the next time this server shows its certificate.
    public void forgetPin(URI server) {
        properties.remove(pinKey(server));
        write();
    }

    private static String pinKey(URI server) {
        return "certificate." + server;
    }

    public ThemeChoice theme() {
        try {
            return ThemeChoice.valueOf(properties.getProperty("theme", ThemeChoice.SYSTEM.name()));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return ThemeChoice.SYSTEM;
        }
    }

    public void setTheme(ThemeChoice theme) {
        if (theme != theme()) {
            keep("theme", theme.name());
        }
    }

    /// The tag of the language on screen; French until another is chosen.
    public String language() {
        String chosen = preset.language().orElse("fr");
        return isLanguageEnforced() ? chosen : properties.getProperty("language", chosen);
    }

    /// True when the administrator chose the language for good.
    public boolean isLanguageEnforced() {
        return preset.isLanguageEnforced();
    }

    public void setLanguage(String language) {
        keep("language", language);
    }

    /// How large everything is shown, in percent.
    public int zoom() {
        return number("zoom", 100);
    }

    public void setZoom(int percent) {
        keep("zoom", Integer.toString(percent));
    }

    /// Whether closing the window leaves the client beside the clock.
    public boolean staysInTray() {
        return Boolean.parseBoolean(properties.getProperty("tray", "false"));
    }

    public void setStaysInTray(boolean stays) {
        keep("tray", Boolean.toString(stays));
    }

    /// Whether the user was told once where the closed window went.
    public boolean isTrayKnown() {
        return Boolean.parseBoolean(properties.getProperty("tray.known", "false"));
    }

    public void setTrayKnown() {
        keep("tray.known", "true");
    }

    /// When no notice may appear, as it was kept; empty at first.
    public String quietHours() {
        return properties.getProperty("quiet", "");
    }

    public void setQuietHours(String written) {
        keep("quiet", written);
    }

    private int number(String key, int otherwise) {
        try {
            return Integer.parseInt(properties.getProperty(key, ""));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /// Where the window was with these screens, else with whatever screens were there last; or null.
    public @Nullable WindowBounds window(String screens) {
        return WindowBounds.parse(
                properties.getProperty("window." + screens, properties.getProperty("window", "")));
    }

    public void setWindow(String screens, WindowBounds window) {
        properties.setProperty("window." + screens, window.written());
        keep("window", window.written());
    }

    /// How a list was last shown, as it was kept; empty at first.
    public String list(String name) {
        return properties.getProperty("list." + name, "");
    }

    /// Keeps how a list is shown.
    public void rememberList(String name, String how) {
        if (!how.equals(list(name))) {
            keep("list." + name, how);
        }
    }

    private void read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "The settings are put aside: they cannot be read", unreadable);
            properties.clear();
            putAside();
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling("settings-unreadable.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "The unreadable settings stay where they are", stays);
        }
    }

    private void keep(String key, String value) {
        if (!value.equals(properties.setProperty(key, value))) {
            write();
        }
    }

    private void write() {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "settings", ".new");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                properties.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The settings cannot be written", unwritable);
        }
    }
}
