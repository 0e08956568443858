package assistance.client.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The typeface of every window, Inter, which comes with the program.
public final class Typeface {
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final double ANY_SIZE = 14;

    private static boolean loaded;

    private Typeface() {}

    /// Loads it once, on any thread; who asks meanwhile waits.
    public static synchronized void load() {
        if (!loaded) {
            WEIGHTS.forEach(Typeface::load);
            loaded = true;
        }
    }

    private static void load(String weight) {
        try (InputStream font = Objects
                .requireNonNull(Typeface.class.getResourceAsStream("fonts/Inter-" + weight + ".otf"))) {
            Font.loadFont(font, ANY_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
