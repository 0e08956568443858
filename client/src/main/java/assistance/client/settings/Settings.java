package assistance.client.settings;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import assistance.client.ui.ThemeChoice;

/// What the client remembers on this computer, in one file. Losing it costs comfort, never work: a file that can't be
/// read is put aside, one that can't be written is only logged.
public final class Settings {
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();
    private final Path file;
    private Remembered remembered;

    public Settings(Path folder) {
        file = folder.resolve("settings.json");
        remembered = read();
    }

    /// The address last signed in to; empty at first.
    public String server() {
        return Objects.requireNonNullElse(remembered.server(), "");
    }

    /// The e-mail address last signed in with; empty at first.
    public String email() {
        return Objects.requireNonNullElse(remembered.email(), "");
    }

    /// Where the next sign-in will most likely go.
    public void rememberSignIn(URI server, String email) {
        keep(remembered.withServer(server.toString(), email));
    }

    /// Chooses the server of the next sign-in.
    public void chooseServer(URI server) {
        keep(remembered.withServer(server.toString(), remembered.email()));
    }

    /// The fingerprint of the certificate accepted for a server, or null.
    public @Nullable String pin(URI server) {
        return remembered.pins().get(server.toString());
    }

    /// Accepts a certificate for a server from now on.
    public void trust(URI server, String fingerprint) {
        keep(remembered.withPin(server.toString(), fingerprint));
    }

    /// Asks again the next time this server shows its certificate.
    public void forgetPin(URI server) {
        keep(remembered.withoutPin(server.toString()));
    }

    public ThemeChoice theme() {
        return Objects.requireNonNullElse(remembered.theme(), ThemeChoice.SYSTEM);
    }

    public void setTheme(ThemeChoice theme) {
        keep(remembered.withTheme(theme));
    }

    /// The language chosen by hand in the file, or the desktop's.
    public String language() {
        return Objects.requireNonNullElseGet(remembered.language(), () -> System.getProperty("user.language", "fr"));
    }

    public @Nullable WindowBounds window() {
        return remembered.window();
    }

    public void setWindow(WindowBounds window) {
        keep(remembered.withWindow(window));
    }

    private Remembered read() {
        try {
            return Files.exists(file) ? json.readValue(Files.readAllBytes(file), Remembered.class) : Remembered.NOTHING;
        } catch (IOException | JacksonException unreadable) {
            LOG.log(Level.WARNING, "The settings are put aside: they cannot be read", unreadable);
            putAside();
            return Remembered.NOTHING;
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling("settings-unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "The unreadable settings stay where they are", stays);
        }
    }

    private void keep(Remembered changed) {
        if (changed.equals(remembered)) {
            return;
        }
        remembered = changed;
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path unfinished = file.resolveSibling("settings.json.new");
            Files.write(unfinished, json.writeValueAsBytes(changed));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The settings cannot be written", unwritable);
        }
    }
}
