package assistance.client;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import assistance.client.settings.Settings;
import assistance.client.settings.WindowBounds;

/// Puts the window where it was last time with the same screens, as far as they allow.
final class WindowPlace {
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 600;
    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;

    private final Stage stage;
    private final Settings settings;
    /// Where the window was when it was last neither maximized nor out of sight.
    private @Nullable WindowBounds usual;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        ScreenSet screens = screens();
        WindowBounds last = settings.window(screens.name());
        Rectangle2D screen = last == null ? screens.areas().getFirst() : screens.screenOf(last);
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        if (last == null) {
            stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
            stage.centerOnScreen();
            stage.setMaximized(screen.getWidth() <= FIRST_WIDTH || screen.getHeight() <= FIRST_HEIGHT);
        } else {
            put(screens.fit(last));
            stage.setMaximized(last.maximized());
        }
        stage.xProperty().subscribe(this::moved);
        stage.yProperty().subscribe(this::moved);
        stage.widthProperty().subscribe(this::moved);
        stage.heightProperty().subscribe(this::moved);
        // A screen was unplugged, or plugged in again: a window nobody can see is of no use.
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> Platform.runLater(this::returnToSight));
    }

    private void put(WindowBounds bounds) {
        stage.setWidth(Math.max(bounds.width(), stage.getMinWidth()));
        stage.setHeight(Math.max(bounds.height(), stage.getMinHeight()));
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        usual = bounds;
    }

    private void moved() {
        // Windows moves an iconified window far outside of all screens; its state is told after its new size.
        Platform.runLater(() -> {
            if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
                usual = bounds(false);
            }
        });
    }

    private void returnToSight() {
        ScreenSet screens = screens();
        if (usual != null && !stage.isMaximized() && !screens.fit(usual).equals(usual)) {
            put(screens.fit(usual));
        }
    }

    void remember() {
        WindowBounds now = usual == null ? bounds(false) : usual;
        settings.setWindow(screens().name(), new WindowBounds(now.x(), now.y(), now.width(), now.height(),
                stage.isMaximized()));
    }

    private WindowBounds bounds(boolean maximized) {
        return new WindowBounds((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(),
                (int) stage.getHeight(), maximized);
    }

    private static ScreenSet screens() {
        List<Rectangle2D> areas = new ArrayList<>(
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        areas.remove(primary);
        areas.addFirst(primary);
        return new ScreenSet(List.copyOf(areas));
    }
}
