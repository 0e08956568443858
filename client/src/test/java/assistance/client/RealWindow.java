package assistance.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.SignIn;
import assistance.client.connection.Fingerprint;
import assistance.client.connection.ServerException;
import assistance.client.keyring.Secrets;
import assistance.client.login.Session;
import assistance.client.login.SessionClient;
import assistance.client.settings.Settings;
import assistance.client.trouble.TroubleModel;
import assistance.client.ui.Theme;
import assistance.client.ui.keyboard.Keyboard;
import assistance.client.zoom.WindowZoom;
import assistance.client.zoom.ZoomKeys;
import assistance.client.zoom.ZoomModel;
import assistance.client.zoom.Zoomed;
import assistance.server.Setting;

/// The client's window on a real server with demo data, and what a person does there first and last.
final class RealWindow implements AutoCloseable {
    private static final long ANSWER_MILLIS = 15_000;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final Path folder;
    private final assistance.server.Wiring server;
    private @Nullable Wiring wiring;

    RealWindow(Path folder) {
        this.folder = folder;
        server = new assistance.server.Wiring(
                assistance.server.Settings.of(Map.of(Setting.DATA, data().toString(), Setting.HOST, "localhost",
                        Setting.PORT, "0", Setting.DEMO, "true")),
                Clock.systemUTC());
    }

    /// The server's data folder.
    Path data() {
        return folder.resolve("data");
    }

    void open(Stage stage, Desktop desktop) throws IOException {
        server.start();
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("settings.properties"), "language=fr");
        Settings settings = new Settings(home);
        URI address = URI.create("https://localhost:" + server.port());
        settings.chooseServer(address);
        settings.trust(address, Fingerprint.plain(server.fingerprint()));

        Theme theme = new Theme();
        ZoomModel zoom = new ZoomModel(settings.zoom(), settings::setZoom);
        Zoomed root = new Zoomed(zoom, new StackPane());
        Scene scene = new Scene(root, 1000, 800);
        theme.dress(scene);
        ZoomKeys.listen(scene, zoom);
        WindowZoom.follow(zoom);
        Keyboard.follow();
        stage.setScene(scene);
        stage.sizeToScene();
        wiring = new Wiring(home, settings, theme, root, desktop,
                new TroubleModel("1.0.0", Clock.systemUTC(), Platform::runLater), Secrets.inFiles(home));
        wiring.showLogin();
        stage.show();
    }

    /// Another program hands a link over.
    void follow(String link) {
        robot.interact(() -> Objects.requireNonNull(wiring).follow(link));
    }

    /// Somebody signed in to the same server on another computer.
    Session elsewhere(String email) throws ServerException {
        return new SessionClient(Locale.FRANCE).open(URI.create("https://localhost:" + server.port()),
                Fingerprint.plain(server.fingerprint()), new SignIn(email, "demo-assistance"));
    }

    void signIn(String email) {
        signIn(email, "Tickets en cours");
        screen.waitUntil(() -> !rows().isEmpty(), "the list");
    }

    /// @param title of the page that comes then, or its beginning
    void signIn(String email, String title) {
        screen.waitFor("Connexion");
        robot.clickOn("#email").push(KeyCode.CONTROL, KeyCode.A).write(email);
        robot.clickOn("#password").write("demo-assistance");
        robot.clickOn("#sign-in");
        screen.waitUntil(() -> pageTitle().startsWith(title), title);
    }

    void signOut() {
        robot.clickOn("#user-menu");
        screen.waitFor("Déconnexion");
        robot.clickOn("Déconnexion");
        screen.waitFor("Mot de passe oublié");
    }

    void waitForTitle(String title) {
        screen.waitUntil(() -> title.equals(pageTitle()), title);
    }

    String pageTitle() {
        return onScreen(() -> robot.lookup("#page-title").tryQueryAs(Labeled.class).map(Labeled::getText).orElse(""));
    }

    /// The rows of the list that are on screen.
    @SuppressWarnings("rawtypes")
    List<TableRow> rows() {
        return List.copyOf(robot.lookup(".table-row-cell:filled").queryAllAs(TableRow.class));
    }

    /// Asks on the FX thread: nodes come and go there.
    static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(ANSWER_MILLIS, question);
    }

    @Override
    public void close() {
        server.close();
    }
}
