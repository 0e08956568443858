package assistance.client.login;

import java.net.URI;
import java.util.Optional;

import assistance.client.keyring.Secrets;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;

/// "Rester connecté": the session of the last sign-in, kept over the end of the program if the user wants it. What is
/// kept is its token; the settings only know that there is one.
public final class RememberedSession {
    private final Settings settings;
    private final Secrets secrets;
    private final Background keyring;

    /// @param keyring does one thing after the other: what is forgotten last is forgotten
    public RememberedSession(Settings settings, Secrets secrets, Background keyring) {
        this.settings = settings;
        this.secrets = secrets;
        this.keyring = keyring;
    }

    /// True when there is one.
    boolean exists() {
        return settings.isSessionKept();
    }

    /// Its token, if it is still there. May wait for the user to unlock the keyring.
    Optional<String> token() {
        return secrets.find(name());
    }

    /// Somebody signed in: keeps that session or, when not wanted, none.
    void follow(URI server, String email, String token, boolean wanted) {
        forget();
        settings.rememberSignIn(server, email);
        if (wanted) {
            settings.setSessionKept(true);
            String name = name();
            later(() -> secrets.keep(name, token));
        }
    }

    /// The same session goes on with another token.
    public void renew(String token) {
        if (exists()) {
            String name = name();
            later(() -> secrets.keep(name, token));
        }
    }

    /// The session is over.
    public void forget() {
        if (exists()) {
            settings.setSessionKept(false);
            String name = name();
            later(() -> secrets.forget(name));
        }
    }

    private void later(Background.Action action) {
        keyring.act(action, () -> {}, _ -> {});
    }

    private String name() {
        return settings.server() + " " + settings.email();
    }
}
