package assistance.client;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;

import assistance.client.settings.WindowBounds;

/// The screens there are, by what windows may cover of each.
///
/// @param areas the primary one first
record ScreenSet(List<Rectangle2D> areas) {
    /// Tells one set of screens from another, such as at home and in the office.
    String name() {
        return areas.stream()
                .map(area -> String.format(Locale.ROOT, "%.0fx%.0f%+.0f%+.0f", area.getWidth(), area.getHeight(),
                        area.getMinX(), area.getMinY()))
                .sorted()
                .collect(Collectors.joining("_"));
    }

    /// The screen that shows most of a window; the primary one when none does.
    Rectangle2D screenOf(WindowBounds window) {
        return areas.stream()
                .max(Comparator.comparingDouble(area -> shared(area, window)))
                .filter(area -> shared(area, window) > 0)
                .orElse(areas.getFirst());
    }

    /// A window as it was, moved and made smaller as far as needed to be on one of the screens whole.
    WindowBounds fit(WindowBounds window) {
        Rectangle2D area = screenOf(window);
        int width = (int) Math.min(window.width(), area.getWidth());
        int height = (int) Math.min(window.height(), area.getHeight());
        return new WindowBounds((int) Math.clamp(window.x(), area.getMinX(), area.getMaxX() - width),
                (int) Math.clamp(window.y(), area.getMinY(), area.getMaxY() - height), width, height,
                window.maximized());
    }

    private static double shared(Rectangle2D area, WindowBounds window) {
        double width = Math.min(area.getMaxX(), window.x() + window.width()) - Math.max(area.getMinX(), window.x());
        double height = Math.min(area.getMaxY(), window.y() + window.height()) - Math.max(area.getMinY(), window.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
