package assistance.client.login;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import assistance.client.keyring.Secrets;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Login models that do everything at once.
final class LoginModels {
    static final Background SAME_THREAD = new Background(Runnable::run, Runnable::run);

    private LoginModels() {}

    /// @param home where its secrets are
    static LoginModel of(Settings settings, Path home, Consumer<Session> signedIn) {
        return new LoginModel(settings, new SessionClient(Locale.FRANCE), remembered(settings, home), SAME_THREAD,
                Texts.forLanguage("fr"), signedIn);
    }

    static RememberedSession remembered(Settings settings, Path home) {
        return new RememberedSession(settings, Secrets.inFiles(home), SAME_THREAD);
    }
}
