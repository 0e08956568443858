package assistance.client;

import java.time.Duration;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import assistance.client.ui.Later;

/// Puts a window back that has gone out of sight by itself. On a busy X11 one in twenty that opens is moved to the corner
/// of the screen a moment later, its title above the edge; JavaFX and the window manager overtake each other there
/// (JDK-8354943).
final class StrayWindows {
    /// Later it is the user who moves it.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private StrayWindows() {}

    /// On Linux only: elsewhere it doesn't happen, and Windows itself puts a maximized window's edges out of sight.
    static void follow() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return;
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> {
                    if (window instanceof Stage stage) {
                        watch(stage);
                    }
                });
            }
        });
    }

    private static void watch(Stage stage) {
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, new EventHandler<>() {
            @Override
            public void handle(WindowEvent shown) {
                stage.removeEventHandler(WindowEvent.WINDOW_SHOWN, this);
                keep(stage, stage.getX(), stage.getY());
            }
        });
    }

    private static void keep(Stage stage, double x, double y) {
        if (isInSight(stage)) {
            Subscription moves = stage.yProperty().subscribe(() -> Platform.runLater(() -> {
                if (!stage.isIconified() && !stage.isMaximized() && !isInSight(stage)) {
                    stage.setX(x);
                    stage.setY(y);
                }
            }));
            Later.run(SETTLED, moves::unsubscribe);
        }
    }

    /// Whether the middle of its title is.
    private static boolean isInSight(Stage stage) {
        return !Screen.getScreensForRectangle(stage.getX() + stage.getWidth() / 2, stage.getY(), 1, 1).isEmpty();
    }
}
