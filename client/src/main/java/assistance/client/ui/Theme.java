package assistance.client.ui;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The look of every window: AtlantaFX Primer, light or dark, with the Inter typeface.
public final class Theme {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);

    public Theme() {
        this(ThemeChoice.SYSTEM);
    }

    /// @param remembered the user's choice of the last time
    public Theme(ThemeChoice remembered) {
        choice.set(remembered);
        Typeface.load();
        ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
        choice.flatMap(chosen -> switch (chosen) {
            case SYSTEM -> system;
            case LIGHT -> new SimpleObjectProperty<>(ColorScheme.LIGHT);
            case DARK -> new SimpleObjectProperty<>(ColorScheme.DARK);
        }).subscribe(Theme::wear);
    }

    /// The user's choice; setting it changes every open window.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// Gives a scene the product's own styles; its popups and owned dialogs take them over.
    public void dress(Scene scene) {
        scene.getStylesheets().add(Stylesheets.of("ui", "assistance"));
    }

    private static void wear(ColorScheme scheme) {
        Application.setUserAgentStylesheet(scheme == ColorScheme.DARK
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS());
    }
}
