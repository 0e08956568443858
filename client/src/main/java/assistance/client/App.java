package assistance.client;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import assistance.client.attachment.FileDialogs;
import assistance.client.instance.FirstInstance;
import assistance.client.instance.MacLinks;
import assistance.client.keyring.Secrets;
import assistance.client.settings.Preset;
import assistance.client.settings.Settings;
import assistance.client.settings.SettingsFolder;
import assistance.client.tray.TrayModel;
import assistance.client.trouble.LogFile;
import assistance.client.trouble.TroubleDialog;
import assistance.client.trouble.TroubleModel;
import assistance.client.ui.Front;
import assistance.client.ui.Later;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;
import assistance.client.ui.Typeface;
import assistance.client.ui.keyboard.Keyboard;
import assistance.client.zoom.WindowZoom;
import assistance.client.zoom.ZoomKeys;
import assistance.client.zoom.ZoomModel;
import assistance.client.zoom.Zoomed;

/// The client's life: its one window opens, and closes.
public final class App extends Application {
    private static final System.Logger LOG = System.getLogger(App.class.getName());
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final Duration WINDOW_FIRST = Duration.ofMillis(300);

    private final CompletableFuture<Consumer<String>> ready = new CompletableFuture<>();
    private final Path home = SettingsFolder.find();
    private boolean second;
    private @Nullable FirstInstance first;

    @Override
    public void init() {
        // Beside the rest, which needs another core.
        Thread.ofVirtual().name("typeface").start(Typeface::load);
        String link = Arguments.parse(getParameters().getRaw()).link().orElse("");
        try {
            FirstInstance.claim(home, link, this::handedOver)
                    .ifPresentOrElse(claimed -> first = claimed, () -> second = true);
        } catch (IOException unknown) {
            LOG.log(Level.WARNING, "Whether another client runs is not known", unknown);
        }
        MacLinks.listen(this::handedOver);
    }

    private void handedOver(String link) {
        var _ = ready.thenAccept(open -> Platform.runLater(() -> open.accept(link)));
    }

    @Override
    public void start(Stage stage) {
        if (second) {
            Platform.exit();
            return;
        }
        Settings settings = new Settings(home, Preset.find());
        TroubleModel troubles = listenToTroubles(home, settings);
        Arguments arguments = Arguments.parse(getParameters().getRaw());
        arguments.server().ifPresent(server -> {
            settings.chooseServer(server);
            arguments.trust().ifPresent(fingerprint -> settings.trust(server, fingerprint));
        });

        Theme theme = new Theme(settings.theme());
        theme.choiceProperty().subscribe(settings::setTheme);
        ZoomModel zoom = new ZoomModel(settings.zoom(), settings::setZoom);
        Zoomed root = new Zoomed(zoom, new StackPane());
        Scene scene = new Scene(root);
        theme.dress(scene);
        ZoomKeys.listen(scene, zoom);
        WindowZoom.follow(zoom);
        Keyboard.follow();
        StrayWindows.follow();

        stage.setTitle("Assistance");
        stage.setScene(scene);
        FileDialogs files = new FileDialogs(() -> Texts.forLanguage(settings.language()),
                Path.of(System.getProperty("user.home")));
        Desktop desktop = new Desktop(getHostServices()::showDocument, files::open, files::saveAs,
                files::folder);
        Wiring wiring = new Wiring(home, settings, theme, root, desktop, troubles, Secrets.of(home));
        WindowPlace place = new WindowPlace(stage, settings);
        place.restore();
        stage.setOnCloseRequest(request -> {
            request.consume();
            place.remember();
            if (wiring.presence().tray().placeProperty().get() == TrayModel.Place.SHOWN) {
                hide(stage, wiring, settings);
            } else {
                quit(wiring);
            }
        });
        wiring.presence().onQuit(() -> {
            place.remember();
            quit(wiring);
        });
        wiring.showLogin().resumption().start();
        show(stage, wiring.presence().tray(), arguments.hidden());
        showIcons(stage);
        arguments.link().ifPresent(wiring::follow);
        ready.complete(link -> {
            Front.bring(stage);
            wiring.follow(link);
        });
    }

    private static TroubleModel listenToTroubles(Path home, Settings settings) {
        LogFile.open(home);
        TroubleModel troubles = new TroubleModel(Version.current(), Clock.systemUTC(), Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(troubles);
        TroubleDialog.follow(troubles, () -> Texts.forLanguage(settings.language()));
        return troubles;
    }

    /// Without its window only where there is another way to it.
    private static void show(Stage stage, TrayModel tray, boolean hidden) {
        // A window that is closed is not always the end.
        Platform.setImplicitExit(false);
        if (hidden && tray.wantedProperty().get()) {
            tray.placeProperty().subscribe(place -> {
                if (place == TrayModel.Place.MISSING && !stage.isShowing()) {
                    stage.setIconified(true);
                    stage.show();
                }
            });
        } else {
            stage.setIconified(hidden);
            stage.show();
        }
        Platform.runLater(tray::begin);
    }

    /// The first time it is said where the window went.
    private static void hide(Stage stage, Wiring wiring, Settings settings) {
        stage.hide();
        if (!settings.isTrayKnown()) {
            settings.setTrayKnown();
            Texts texts = Texts.forLanguage(settings.language());
            wiring.presence().tray().say(texts.get("tray.stays"), texts.get("tray.staysWhat"));
        }
    }

    /// Closes popups before their owners: leaving with one open brings GTK down.
    private void quit(Wiring wiring) {
        wiring.close();
        if (first != null) {
            first.close();
        }
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
        Platform.exit();
    }

    /// Reading and scaling them takes as long as the rest of the window, which is seen first.
    private static void showIcons(Stage stage) {
        Later.run(WINDOW_FIRST, () -> {
            var _ = CompletableFuture.supplyAsync(() -> ICON_SIZES.stream().map(App::icon).toList())
                    .thenAccept(icons -> Platform.runLater(() -> stage.getIcons().setAll(icons)));
        });
    }

    private static Image icon(int size) {
        return new Image(String.valueOf(App.class.getResource("icon-" + size + ".png")));
    }
}
