package assistance.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.ServerAddress;
import assistance.client.connection.network.Network;
import assistance.client.diagnostic.DiagnosticDialog;
import assistance.client.diagnostic.DiagnosticModel;
import assistance.client.diagnostic.Subject;
import assistance.client.keyring.Secrets;
import assistance.client.login.LoginModel;
import assistance.client.login.LoginView;
import assistance.client.login.RememberedSession;
import assistance.client.login.Session;
import assistance.client.login.SessionClient;
import assistance.client.login.SignInAgainDialog;
import assistance.client.login.SignInAgainModel;
import assistance.client.proxy.ProxyPasswordDialog;
import assistance.client.proxy.ProxyPasswords;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.zoom.Zoomed;

/// The way into the program: the login screen, the session of the last time, the password asked for once more.
final class Entrance {
    private final Settings settings;
    private final Background background;
    private final Zoomed screen;
    private final String version;
    private final Path home;
    private final Desktop desktop;
    private final RememberedSession remembered;
    private final Network network;

    /// @param home the client's folder
    Entrance(Path home, Desktop desktop, Settings settings, Secrets secrets, Background background, Zoomed screen,
            String version) {
        this.settings = settings;
        this.background = background;
        this.screen = screen;
        this.version = version;
        this.home = home;
        this.desktop = desktop;
        // One after the other, and apart from the disk: a keyring may wait for its user.
        Background keyring = new Background(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()),
                Platform::runLater);
        remembered = new RememberedSession(settings, secrets, keyring);
        network = Network.ofSystem(new ProxyPasswords(secrets, background,
                model -> new ProxyPasswordDialog(model, words(), screen.getScene().getWindow()).show()));
    }

    private Texts words() {
        return Texts.forLanguage(settings.language());
    }

    /// Shows the login screen and gives its model.
    ///
    /// @param switchLanguage given that model when the user would like the other language
    LoginModel show(Texts texts, Consumer<LoginModel> switchLanguage, Consumer<Session> signedIn) {
        LoginModel model = new LoginModel(settings, new SessionClient(texts.locale(), network), remembered,
                background, texts, signedIn);
        LoginView view = new LoginView(model, texts, version, () -> switchLanguage.accept(model));
        view.onDiagnostic(() -> diagnose(ServerAddress.parse(model.serverProperty().get()), Optional.empty(), texts));
        screen.show(view);
        // Later: a window takes the focus away from a root it is only just given.
        background.onScreen(view::focusFirstEmpty);
        return model;
    }

    /// Waits, on the thread of a call, until the user has signed in again; null when the user would rather not.
    @Nullable
    String askPassword(Session session, Texts texts) {
        URI address = session.server().address();
        SessionClient sessions = new SessionClient(texts.locale(), network);
        SignInAgainModel model = new SignInAgainModel(session.user().email(),
                credentials -> sessions.renew(address, settings.pin(address), credentials), background, texts);
        background.onScreen(() -> new SignInAgainDialog(model, texts, screen.getScene().getWindow()).show());
        String token = model.await();
        if (token != null) {
            background.onScreen(() -> remembered.renew(token));
        }
        return token;
    }

    /// Tests what lies between this computer and the server.
    ///
    /// @param serverVersion where it is known
    void diagnose(Optional<URI> server, Optional<String> serverVersion, Texts texts) {
        Subject subject = new Subject(server, server.map(settings::pin).orElse(null), network, home, version,
                serverVersion);
        DiagnosticModel model = new DiagnosticModel(subject, background, Clock.systemUTC(), texts);
        new DiagnosticDialog(model, desktop.saveAs(), texts, screen.getScene().getWindow()).show();
    }

    /// The session is over: the next start asks for the password.
    void forget() {
        remembered.forget();
    }
}
