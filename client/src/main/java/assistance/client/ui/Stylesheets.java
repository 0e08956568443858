package assistance.client.ui;

import java.net.URL;
import java.util.Objects;

import javafx.scene.Parent;
import javafx.scene.Scene;

/// Finds a feature's stylesheet, `assistance/client/<feature>/<feature>.css`.
public final class Stylesheets {
    private Stylesheets() {}

    /// Styles a view and all it holds by its feature's stylesheet.
    public static void add(Parent view, String feature) {
        view.getStylesheets().add(of(feature, feature));
    }

    /// Styles all that is in a window of its own by a feature's stylesheet.
    public static void add(Scene window, String feature) {
        window.getStylesheets().add(of(feature, feature));
    }

    static String of(String feature, String file) {
        URL url = Stylesheets.class.getResource("/assistance/client/" + feature + "/" + file + ".css");
        return Objects.requireNonNull(url, feature).toExternalForm();
    }
}
