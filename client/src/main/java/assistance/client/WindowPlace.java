package assistance.client;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import assistance.client.settings.Settings;
import assistance.client.settings.WindowBounds;

/// Puts the window where it was last time, as far as today's screens allow.
final class WindowPlace {
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 600;
    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;

    private final Stage stage;
    private final Settings settings;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        WindowBounds last = settings.window();
        Rectangle2D screen = screenOf(last).getVisualBounds();
        double width = last == null ? FIRST_WIDTH : last.width();
        double height = last == null ? FIRST_HEIGHT : last.height();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.clamp(width, stage.getMinWidth(), screen.getWidth()));
        stage.setHeight(Math.clamp(height, stage.getMinHeight(), screen.getHeight()));
        if (last == null) {
            stage.centerOnScreen();
            stage.setMaximized(screen.getWidth() <= FIRST_WIDTH || screen.getHeight() <= FIRST_HEIGHT);
            return;
        }
        stage.setX(Math.clamp(last.x(), screen.getMinX(), screen.getMaxX() - stage.getWidth()));
        stage.setY(Math.clamp(last.y(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
        stage.setMaximized(last.maximized());
    }

    void remember() {
        WindowBounds last = settings.window();
        if (stage.isMaximized() && last != null) {
            settings.setWindow(new WindowBounds(last.x(), last.y(), last.width(), last.height(), true));
        } else {
            settings.setWindow(new WindowBounds((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(),
                    (int) stage.getHeight(),
                    stage.isMaximized()));
        }
    }

    private static Screen screenOf(@Nullable WindowBounds last) {
        if (last == null) {
            return Screen.getPrimary();
        }
        return Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }
}
