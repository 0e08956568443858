package assistance.client;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import assistance.client.account.computer.Computer;
import assistance.client.live.Live;
import assistance.client.live.QuietHours;
import assistance.client.settings.Settings;
import assistance.client.shell.Counts;
import assistance.client.tray.Autostart;
import assistance.client.tray.TrayModel;
import assistance.client.ui.Background;
import assistance.client.ui.Front;
import assistance.client.ui.Texts;
import assistance.client.zoom.Zoomed;

/// The client on this computer, whoever is signed in: beside the clock, at the sign-in, and when it is quiet.
final class Presence {
    private final Zoomed screen;
    private final ObjectProperty<QuietHours> quiet;
    private final TrayModel tray;
    private Runnable quit = () -> {};

    /// @param texts in the language of now
    /// @param submit shows the form of a new ticket
    Presence(Settings settings, Zoomed screen, Background background, Supplier<Texts> texts, Runnable submit) {
        this.screen = screen;
        quiet = new SimpleObjectProperty<>(QuietHours.parse(settings.quietHours()));
        quiet.subscribe((_, now) -> settings.setQuietHours(now.written()));
        tray = new TrayModel(settings.staysInTray(), settings::setStaysInTray, background, texts,
                new TrayModel.Ways(() -> Front.bring(window()), () -> {
                    Front.bring(window());
                    submit.run();
                }, () -> quit.run()));
    }

    TrayModel tray() {
        return tray;
    }

    /// Says how the program ends.
    void onQuit(Runnable way) {
        quit = way;
    }

    Stage window() {
        return (Stage) screen.getScene().getWindow();
    }

    boolean isQuiet(Clock clock) {
        return quiet.get().cover(LocalDateTime.now(clock));
    }

    /// What the user can choose for this computer.
    Computer computer() {
        return new Computer(screen.zoom(), tray, Autostart.find(), quiet);
    }

    /// Nobody is signed in: no number stands in the window's title.
    void forget(Texts texts) {
        window().setTitle(texts.get("shell.windowTitle", 0));
        tray.show(0, false);
    }

    /// Shows the state of a session.
    void follow(Counts counts, Live events) {
        Runnable told = () -> tray.show(counts.unreadProperty().get(), events.offlineSinceProperty().get() == null);
        told.run();
        counts.unreadProperty().subscribe(told);
        events.offlineSinceProperty().subscribe(told);
    }
}
