package assistance.client;

import java.util.Locale;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import assistance.client.login.LoginModel;
import assistance.client.login.LoginView;
import assistance.client.login.Session;
import assistance.client.login.SessionClient;
import assistance.client.settings.Settings;
import assistance.client.shell.Counts;
import assistance.client.shell.Navigator;
import assistance.client.shell.ShellClient;
import assistance.client.shell.ShellModel;
import assistance.client.shell.ShellView;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;

/// Makes every object of the client and hands each what it needs.
final class Wiring {
    private final Settings settings;
    private final Theme theme;
    private final Scene scene;
    private final Desktop desktop;
    private final Background background = Background.threads();
    private final String version = Version.current();
    private Texts texts;
    private @Nullable Interrupted interrupted;

    Wiring(Settings settings, Theme theme, Scene scene, Desktop desktop) {
        this.settings = settings;
        this.theme = theme;
        this.scene = scene;
        this.desktop = desktop;
        this.texts = Texts.forLanguage(settings.language());
        Locale.setDefault(texts.locale());
    }

    /// Shows the login screen and gives its model.
    LoginModel showLogin() {
        LoginModel model = new LoginModel(settings, new SessionClient(texts.locale()), background, texts,
                this::signedIn);
        LoginView view = new LoginView(model, texts, version, () -> switchLanguage(model));
        scene.setRoot(view);
        // Later: a window takes the focus away from a root it is only just given.
        background.onScreen(view::focusFirstEmpty);
        return model;
    }

    /// What was typed stays. The words of the toolkit's own menus and dialogs follow the default locale.
    private void switchLanguage(LoginModel before) {
        texts = texts.other();
        Locale.setDefault(texts.locale());
        settings.setLanguage(texts.locale().getLanguage());
        LoginModel after = showLogin();
        after.emailProperty().set(before.emailProperty().get());
        after.passwordProperty().set(before.passwordProperty().get());
        after.serverProperty().set(before.serverProperty().get());
    }

    private void signedIn(Session session) {
        Interrupted before = interrupted;
        interrupted = null;
        if (before != null && before.belongsTo(session)) {
            before.session().server().useToken(session.token());
            scene.setRoot(before.shell());
            before.shell().refresh();
            return;
        }
        ShellView shell = shell(session);
        scene.setRoot(shell);
        background.onScreen(shell::begin);
    }

    private ShellView shell(Session session) {
        Navigator navigator = new Navigator();
        ShellClient client = new ShellClient(session.server());
        Counts counts = new Counts(client, background);
        ShellModel model = new ShellModel(session.user(), session.reference(), client, background, this::showLogin);
        Pages pages = new Pages(session, navigator, background, desktop, texts, counts::refresh);
        ShellView view = new ShellView(model, counts, navigator, pages::of, theme, desktop.browser(), texts, version);
        session.server().onSessionEnded(() -> background.onScreen(() -> interrupt(session, view)));
        return view;
    }

    /// The session ended by itself: what the user was doing waits for the same user to sign in again.
    private void interrupt(Session session, ShellView view) {
        if (scene.getRoot() == view) {
            interrupted = new Interrupted(session, view);
            showLogin().explain(texts.get("login.sessionEnded"));
        }
    }

    private record Interrupted(Session session, ShellView shell) {
        boolean belongsTo(Session other) {
            return session.user().id() == other.user().id()
                    && session.server().address().equals(other.server().address());
        }
    }
}
