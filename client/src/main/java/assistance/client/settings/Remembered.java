package assistance.client.settings;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.ThemeChoice;

/// The settings file's content; anything may be absent.
///
/// @param server the address last signed in to
/// @param pins accepted certificates by server address
record Remembered(@Nullable String server, Map<String, String> pins, @Nullable String email,
        @Nullable ThemeChoice theme, @Nullable String language, @Nullable WindowBounds window) {
    static final Remembered NOTHING = new Remembered(null, Map.of(), null, null, null, null);

    @SuppressWarnings("NullAway") // a reader of JSON passes null for what is absent
    Remembered {
        pins = pins == null ? Map.of() : Map.copyOf(pins);
    }

    Remembered withServer(String newServer, @Nullable String newEmail) {
        return new Remembered(newServer, pins, newEmail, theme, language, window);
    }

    Remembered withPin(String address, String fingerprint) {
        Map<String, String> more = new HashMap<>(pins);
        more.put(address, fingerprint);
        return new Remembered(server, more, email, theme, language, window);
    }

    Remembered withoutPin(String address) {
        Map<String, String> fewer = new HashMap<>(pins);
        fewer.remove(address);
        return new Remembered(server, fewer, email, theme, language, window);
    }

    Remembered withTheme(ThemeChoice newTheme) {
        return new Remembered(server, pins, email, newTheme, language, window);
    }

    Remembered withWindow(WindowBounds newWindow) {
        return new Remembered(server, pins, email, theme, language, newWindow);
    }
}
